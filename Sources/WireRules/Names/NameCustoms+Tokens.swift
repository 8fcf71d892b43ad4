import WireText

/// What the packs know of a word of a story.
///
/// - Parameter keys: those of the story's tokens.
extension NameCustoms {
  /// What a token says of the name that follows, where it is a title; its full stop makes no difference.
  @inline(__always)
  func title(of token: Token, _ keys: Span<UInt8>) -> NameTitle? {
    guard maySay(token, keys) else { return nil }
    return title(keys, Self.key(of: token, without: UInt8(ascii: "."), keys))
  }

  /// The number of what tells a father from his son; its full stop makes no difference.
  @inline(__always)
  func generation(of token: Token, _ keys: Span<UInt8>) -> Int? {
    guard maySay(token, keys) else { return nil }
    return generations.number(of: keys, Self.key(of: token, without: UInt8(ascii: "."), keys))
  }

  /// Whether a token may stand inside a name; its apostrophe makes no difference.
  @inline(__always)
  func isParticle(_ token: Token, _ keys: Span<UInt8>) -> Bool {
    maySay(token, keys)
      && particles.contains(keys, Self.key(of: token, without: UInt8(ascii: "'"), keys))
  }

  /// A token's key without the sign that it may end with.
  @inline(__always)
  private static func key(of token: Token, without sign: UInt8, _ keys: Span<UInt8>) -> Range<Int> {
    let key = token.keyRange
    let ends = !key.isEmpty && keys[key.upperBound &- 1] == sign
    return key.lowerBound..<(ends ? key.upperBound &- 1 : key.upperBound)
  }
}
