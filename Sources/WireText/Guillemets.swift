/// How a text uses guillemets: «so», or »so« as German and Danish do.
package struct Guillemets {
  /// How many marks stand as in »so«, and how many as in «so» or « so ».
  private var reversed = 0
  private var plain = 0

  package init() {}

  /// Whether the marks are used as in »so«; nil where the text uses both ways.
  package var areReversed: Bool? {
    if reversed > 2 * plain { return true }
    return plain >= 2 * reversed ? false : nil
  }

  /// Counts the marks of a range of tokens by the words that touch them; one that has lost a space tells nothing.
  package mutating func count(_ tokens: Tokens, _ range: Range<Int>, in bytes: Span<UInt8>) {
    for i in range {
      let token = tokens.list[i]
      guard token.kind == .punctuation, token.end - token.start == 2 else { continue }
      let mark = bytes.scalar(at: Int(token.start)).value
      guard mark == "«" || mark == "»" else { continue }
      let isFirst = i == range.lowerBound
      let isLast = i + 1 == range.upperBound
      let touchesBefore =
        !isFirst && !token.traits.contains(.spaceBefore) && Self.endsWord(tokens.list[i - 1], bytes)
      let touchesAfter =
        !isLast && !tokens.list[i + 1].traits.contains(.spaceBefore) && !Self.isMark(tokens.list[i + 1])
      switch (touchesBefore, touchesAfter) {
      case (true, false): if mark == "«" { reversed += 1 } else { plain += 1 }
      case (false, true): if mark == "»" { reversed += 1 } else { plain += 1 }
      case (false, false):
        if Self.enclosesSign(i, mark, tokens, range, bytes) { reversed += 1 } else { plain += 1 }
      case (true, true): continue
      }
    }
  }

  /// Whether the mark is one of »-«: a sign alone touches both.
  private static func enclosesSign(
    _ i: Int, _ mark: UInt32, _ tokens: Tokens, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    let other = mark == "»" ? i + 2 : i - 2
    guard range.contains(other) else { return false }
    let (first, last) = (tokens.list[min(i, other)], tokens.list[max(i, other)])
    let sign = tokens.list[(i + other) / 2]
    return sign.kind == .punctuation && first.end == sign.start && sign.end == last.start
      && bytes.scalar(at: Int(first.start)).value == 0xBB && bytes.scalar(at: Int(last.start)).value == 0xAB
  }

  /// Whether the token is a word, or a mark that closes what it ends.
  private static func endsWord(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    guard isMark(token) else { return true }
    switch bytes.scalar(at: Int(token.start)).value {
    case "!", ")", ",", ".", "?", "]", "…": return token.kind == .punctuation
    default: return false
    }
  }

  /// Whether the token is no word or figure; an elision's apostrophe parts it from what follows.
  private static func isMark(_ token: Token) -> Bool {
    token.kind == .punctuation || token.kind == .symbol || token.kind == .elision
  }
}
