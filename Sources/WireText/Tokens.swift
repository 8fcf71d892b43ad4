/// The tokens of a text in order, with the keys of its words.
///
/// A token's key is the `WordKey` of all its bytes, the apostrophe of an elision and the stop of an abbreviation
/// included: what lexicons, repeats and names compare by.
public struct Tokens: Sendable {
  public var list: [Token] = []
  public var keys: [UInt8] = []

  public init() {}

  /// Makes room for the tokens of `bytes` bytes of running text, so that a long text is not copied as it grows.
  package mutating func reserve(forBytes bytes: Int) {
    list.reserveCapacity(list.count + bytes / 5 + 16)
    // The keys of the last words are written 8 bytes at a time.
    keys.reserveCapacity(keys.count + bytes + 8)
  }

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
