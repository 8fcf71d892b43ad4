/// What stands before a name, and whom it may belong to.
enum NameTitle: Sendable {
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

  /// Whether nobody can have a title of each.
  static func exclude(_ some: [NameTitle], _ others: [NameTitle]) -> Bool {
    // A list that repeats is as good as its different ones.
    let some = Set(some)
    let others = Set(others)
    return some.contains { title in others.contains { title.excludes($0) } }
  }
}
