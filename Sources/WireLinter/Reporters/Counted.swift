/// A number with what it counts, for a person.
package enum Counted {
  /// `1 finding`, `2 findings`, `2 fixes`.
  ///
  /// - Parameter plural: the noun for another number than 1, where it takes more than an s.
  package static func text(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
