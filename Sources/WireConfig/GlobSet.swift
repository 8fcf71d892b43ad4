/// A set of scalars in a glob.
enum GlobSet: Sendable {
  case everything
  case allButSlash
  /// Ranges of scalars; if negated, all others. A slash is never in it.
  case ranges([ClosedRange<UInt32>], isNegated: Bool)

  /// Whether the scalar is in the set.
  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .everything: true
    case .allButSlash: scalar != GlobCompiler.slash
    case .ranges(let ranges, let isNegated):
      scalar != GlobCompiler.slash && ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
