/// One pass of the tokeniser over a range.
struct TokenPass {
  let rules: WordRules
  let range: ByteRange
  var tokens: Tokens

  mutating func run(_ bytes: Span<UInt8>) {
    var i = WhiteSpace.skip(from: range.start, to: range.end, in: bytes)
    while i < range.end {
      let start = i
      while i < range.end, WhiteSpace.length(at: i, in: bytes) == 0 { i += bytes.scalar(at: i).length }
      let keyStart = tokens.keys.count
      WordKey.append(bytes, ByteRange(start, i), to: &tokens.keys)
      tokens.list.append(
        Token(
          start: UInt32(start), end: UInt32(i), keyStart: UInt32(keyStart),
          keyLength: UInt16(tokens.keys.count - keyStart), kind: .word, traits: .spaceBefore))
      i = WhiteSpace.skip(from: i, to: range.end, in: bytes)
    }
  }
}
