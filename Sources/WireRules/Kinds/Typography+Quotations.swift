import WireStory
import WireText

extension Typography {
  /// The most quotations inside one another that are told apart.
  private static let deepestQuotation = 8

  /// Quotations that are not closed, or not opened. One that goes on in the next paragraph may stay open.
  func unbalancedQuotations(_ view: StoryView, _ attribution: Attribution, into findings: inout FindingSink) {
    var carried: QuotationMark.Style?
    for (position, block) in view.blocks.enumerated() {
      var marks = QuotationMark.all(in: block, of: view)
      // A paragraph inside a quotation may repeat its opening mark, or begin with the closing one.
      if let style = carried, let first = marks.first, first.style == style,
        first.side == .opening || first.token == block.tokens.lowerBound && marks.count > 1
      {
        marks.removeFirst()
      }
      guard !marks.contains(where: { $0.side == .unknown }) else {
        carried = nil
        continue
      }
      var open: [QuotationMark] = []
      for mark in marks {
        if mark.side == .opening {
          if open.count < Self.deepestQuotation { open.append(mark) }
        } else if let match = open.lastIndex(where: { $0.style == mark.style }) {
          open.removeSubrange(match...)
        } else if carried == mark.style {
          carried = nil
        } else if !isInches(mark, view.story) {
          reportUnopened(mark, block, view.story, into: &findings)
        }
      }
      guard let first = open.first else { continue }
      if goesOn(first.style, after: position, view) {
        carried = first.style
      } else {
        carried = nil
        reportUnclosed(first, block, attribution, view.story, into: &findings)
      }
    }
  }

  /// Whether the next block repeats the opening mark, or closes before it opens.
  private func goesOn(_ style: QuotationMark.Style, after position: Int, _ view: StoryView) -> Bool {
    guard position + 1 < view.blocks.count else { return false }
    let next = view.blocks[position + 1]
    guard let mark = QuotationMark.all(in: next, of: view).first(where: { $0.style == style }) else {
      // A quotation of three paragraphs without a mark on the second.
      return false
    }
    return mark.side == .closing || mark.token == next.tokens.lowerBound
  }

  /// Whether the mark follows a number, as the sign of inches or seconds does.
  private func isInches(_ mark: QuotationMark, _ story: Story) -> Bool {
    guard mark.style == .straight, mark.token > 0 else { return false }
    let left = story.tokens.list[mark.token - 1]
    return left.kind == .number && Int(left.end) == mark.range.start
  }

  private func reportUnopened(
    _ mark: QuotationMark, _ block: Block, _ story: Story, into findings: inout FindingSink
  ) {
    findings.report(
      mark.range,
      ["found": story.text(mark.range), "side": "opening", "mark": Self.opening(of: mark)],
      severity: .suggestion)
  }

  private func reportUnclosed(
    _ mark: QuotationMark, _ block: Block, _ attribution: Attribution, _ story: Story,
    into findings: inout FindingSink
  ) {
    let closing = Self.closing(of: mark)
    let values: FindingSink.Values = ["found": story.text(mark.range), "side": "closing", "mark": closing]
    let related = [RelatedPlace(range: mark.range, message: "opened here")]
    guard let place = closingPlace(mark, block, attribution, story) else {
      return findings.report(mark.range, values, severity: .suggestion)
    }
    let written = Self.space(inside: mark, story)
    let space = written.isEmpty ? attribution.space : written
    let text = mark.style == .guillemets ? space + closing : closing
    let fix = Fix(title: "Close the quotation", safety: .unsafe, edits: [.insert(text, at: place.offset)])
    findings.report(place.range, values, fixes: [fix], related: related)
  }

  /// Where the closing mark belongs, with the words that show it: before or after a comma that an attribution
  /// follows, or at the end of a block whose last sentence the quotation is.
  private func closingPlace(
    _ mark: QuotationMark, _ block: Block, _ attribution: Attribution, _ story: Story
  ) -> (offset: Int, range: ByteRange)? {
    let bytes = story.source.span
    let tokens = story.tokens.list
    for index in (mark.token + 1)..<block.tokens.upperBound where tokens[index].sign(in: bytes) == 0x2C {
      let length = attribution.length(at: index + 1, in: block, of: story)
      guard length > 0 else { continue }
      let comma = tokens[index]
      return (
        Int(attribution.isCommaInside ? comma.end : comma.start),
        ByteRange(Int(comma.start), Int(tokens[index + length].end))
      )
    }
    return endPlace(mark, block, story, bytes)
  }

  private func endPlace(
    _ mark: QuotationMark, _ block: Block, _ story: Story, _ bytes: Span<UInt8>
  ) -> (offset: Int, range: ByteRange)? {
    let tokens = story.tokens.list
    let textEnd = block.part(.signOff)?.range.start ?? block.range.end
    guard let last = block.tokens.last(where: { isTextToken(tokens[$0], before: textEnd, bytes) }) else {
      return nil
    }
    // With two words to quote, and no sentence that ends before the last word, the end is the only place.
    guard last - mark.token >= 2 else { return nil }
    for index in mark.token + 1..<last {
      if let sign = tokens[index].sign(in: bytes), sign == 0x2E || sign == 0x21 || sign == 0x3F { return nil }
    }
    let startsInside = mark.token > block.tokens.lowerBound && !beginsSentence(mark, block, story, bytes)
    var end = Int(tokens[last].end)
    var offset = end
    if end < block.range.end, let stop = stop(at: end, bytes) {
      end = stop
      if !startsInside { offset = stop }
    }
    return (offset, ByteRange(Int(tokens[last].start), end))
  }

  /// Whether the token is a word or number of the text before its sign-off.
  private func isTextToken(_ token: Token, before end: Int, _ bytes: Span<UInt8>) -> Bool {
    Int(token.end) <= end && (token.isWordLike || token.sign(in: bytes) == 0x25)
  }

  private func beginsSentence(_ mark: QuotationMark, _ block: Block, _ story: Story, _ bytes: Span<UInt8>)
    -> Bool
  {
    guard let sign = story.tokens.list[mark.token - 1].sign(in: bytes) else { return false }
    return Mark.endsSentence(sign)
  }

  private func stop(at offset: Int, _ bytes: Span<UInt8>) -> Int? {
    let scalar = bytes.scalar(at: offset)
    return Mark.endsSentence(scalar.value) ? offset + scalar.length : nil
  }

  private static func closing(of mark: QuotationMark) -> String {
    switch mark.style {
    case .straight: "\""
    case .curly: "”"
    case .low: "“"
    case .guillemets: "»"
    case .reversedGuillemets: "«"
    }
  }

  private static func opening(of mark: QuotationMark) -> String {
    switch mark.style {
    case .straight: "\""
    case .curly: "“"
    case .low: "„"
    case .guillemets: "«"
    case .reversedGuillemets: "»"
    }
  }
}
