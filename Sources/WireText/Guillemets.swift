/// How a text uses guillemets: «so», or »so« as German and Danish do.
package enum Guillemets {
  /// More than 0 where more marks of a range of tokens stand as in »so«, less where more stand as in «so» or « so ».
  ///
  /// A mark counts by the word that touches it; one that has lost a space tells nothing, or little among many.
  package static func balance(_ tokens: Tokens, _ range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var balance = 0
    for i in range {
      let token = tokens.list[i]
      guard token.kind == .punctuation, token.end - token.start == 2 else { continue }
      let mark = bytes.scalar(at: Int(token.start)).value
      guard mark == 0xAB || mark == 0xBB else { continue }
      let isFirst = i == range.lowerBound
      let isLast = i + 1 == range.upperBound
      let touchesBefore = !isFirst && !token.traits.contains(.spaceBefore) && !isMark(tokens.list[i - 1])
      let touchesAfter =
        !isLast && !tokens.list[i + 1].traits.contains(.spaceBefore) && !isMark(tokens.list[i + 1])
      switch (touchesBefore, touchesAfter) {
      case (true, false): balance += mark == 0xAB ? 1 : -1
      case (false, true): balance += mark == 0xBB ? 1 : -1
      case (false, false): balance -= 1
      case (true, true): continue
      }
    }
    return balance
  }

  /// Whether the token is no word or figure; an elision's apostrophe parts it from what follows.
  private static func isMark(_ token: Token) -> Bool {
    token.kind == .punctuation || token.kind == .symbol || token.kind == .elision
  }
}
