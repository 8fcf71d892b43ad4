/// The tokens of a text in order, with the keys of its words.
///
/// A key is the word in NFC, fully case-folded as Unicode folds, with U+2019 as an apostrophe (U+0027) and
/// U+2010 and U+2011 as a hyphen: what lexicons, repeats and names compare by.
public struct Tokens: Sendable {
  public var list: [Token] = []
  public var keys: [UInt8] = []

  public init() {}

  /// Whether the two tokens have the same key, and have one.
  @inlinable
  public func sameKey(_ left: Token, _ right: Token) -> Bool {
    guard left.keyLength == right.keyLength, left.keyLength > 0 else { return false }
    let bytes = keys.span
    var a = Int(left.keyStart)
    var b = Int(right.keyStart)
    for _ in 0..<Int(left.keyLength) {
      if bytes[a] != bytes[b] { return false }
      a += 1
      b += 1
    }
    return true
  }

  /// The key as text; for reports and set-up, not for loops over words.
  public func key(of token: Token) -> String {
    String(decoding: keys[token.keyRange], as: UTF8.self)
  }
}
