import WireText

extension SegmentPass {
  /// Whether the bracket between the tokens belongs to what stands before it: « Ca(OH)2 », « K4[Fe(CN)6] », « iron(III) ».
  ///
  /// `close` is the token of the other bracket, or the end of the block.
  mutating func isBracketOfChemistry(
    _ left: Int, _ first: Int, _ close: Int, _ block: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    let inside = tokens.list[first]
    guard inside.kind == .word else { return false }
    if close == first + 1, isRomanNumeral(inside, bytes) { return tokens.list[left].kind == .word }
    guard isFormula(tokens.list[left], bytes), isFormula(inside, bytes) else { return false }
    if inside.traits.contains(.digits) { return true }
    let isSymbol = tokens.list[left].keyLength == 2 && !tokens.list[left].traits.contains(.allCapitals)
    if isSymbol, inside.keyLength <= 2 { return true }
    guard close + 1 < block.upperBound else { return false }
    let after = tokens.list[close + 1]
    return after.kind == .number && !after.traits.contains(.spaceBefore)
  }

  /// Whether the word behind a bracket goes on with the formula inside it: « (NH4)2SO4 ».
  mutating func goesOnWithFormula(_ inside: Token, _ after: Token, _ bytes: Span<UInt8>) -> Bool {
    guard isFormula(inside, bytes), isFormula(after, bytes, afterDigits: true) else { return false }
    return inside.traits.contains(.digits) || ASCII.isDigit(bytes[Int(after.start)])
  }

  /// Whether the word is what goes on with a formula behind a bracket: « CH3(CH2)4COOH ».
  mutating func isInFormula(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i > block.lowerBound, !tokens.list[i].traits.contains(.spaceBefore) else { return false }
    let before = sign(i - 1, bytes)
    return (before == ")" || before == "]") && isFormula(tokens.list[i], bytes, afterDigits: true)
  }

  /// Whether the token is spelt as a formula of chemistry: capitals, each with a small letter and figures, or without.
  private mutating func isFormula(_ token: Token, _ bytes: Span<UInt8>, afterDigits: Bool = false) -> Bool {
    guard token.kind == .word else { return false }
    let end = Int(token.end)
    var at = Int(token.start)
    if afterDigits { skipFigures(&at, end, bytes) }
    guard at < end else { return false }
    while at < end {
      guard ASCII.isCapital(bytes[at]) else { return false }
      at += 1
      if at < end, ASCII.isSmall(bytes[at]) { at += 1 }
      skipFigures(&at, end, bytes)
    }
    return true
  }

  /// Steps over figures, those that hang below the line (U+2080–U+2089) as well.
  private mutating func skipFigures(_ at: inout Int, _ end: Int, _ bytes: Span<UInt8>) {
    while at < end {
      if ASCII.isDigit(bytes[at]) {
        at += 1
      } else if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x82, bytes[at + 2] & 0xF0 == 0x80 {
        at += 3
      } else {
        return
      }
    }
  }

  /// Whether the token is a Roman numeral of capitals: `III`.
  private mutating func isRomanNumeral(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    for at in Int(token.start)..<Int(token.end) {
      switch bytes[at] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): continue
      default: return false
      }
    }
    return true
  }
}
