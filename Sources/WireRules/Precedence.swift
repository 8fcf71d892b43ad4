/// Which finding stands where several rules speak of the same bytes: the one whose precedence is least.
package enum Precedence: Int, Hashable, Sendable, Comparable {
  /// Letters that a wrong conversion left: what stands there is not what was written.
  case damage
  /// Dateline, caption, sign-off in the form of a house: they rewrite the whole.
  case houseForm
  /// Dateline, caption, sign-off whose damage is mended.
  case form
  case missingSpace
  case names
  case typography
  case other

  package static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}
