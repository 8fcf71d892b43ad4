/// One instruction of a compiled glob.
enum GlobStep: Sendable {
  /// Consumes this scalar.
  case scalar(UInt32)
  /// Consumes one scalar that `GlobSet` has.
  case one(GlobSet)
  /// Consumes any number of scalars that `GlobSet` has.
  case many(GlobSet)
  /// Goes on at each of these steps at once.
  case split([Int])
  case jump(Int)
}

/// A set of scalars in a glob.
enum GlobSet: Sendable {
  case everything
  case allButSlash
  /// Ranges of scalars; if negated, all others. A slash is never in it.
  case ranges([ClosedRange<UInt32>], isNegated: Bool)

  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .everything: true
    case .allButSlash: scalar != GlobCompiler.slash
    case .ranges(let ranges, let isNegated):
      scalar != GlobCompiler.slash && ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
