/// What stands before a name, and whom it may belong to.
package enum NameTitle: Sendable {
  case man
  case woman
  case anyone

  /// Whether one person cannot have both.
  func excludes(_ other: NameTitle) -> Bool {
    switch (self, other) {
    case (.man, .woman), (.woman, .man): true
    case (.man, _), (.woman, _), (.anyone, _): false
    }
  }
}
