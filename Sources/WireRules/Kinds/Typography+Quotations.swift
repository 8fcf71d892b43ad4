import WireStory
import WireText

extension Typography {
  /// The most quotations inside one another that are told apart.
  private static let deepestQuotation = 8

  /// How many blocks without a mark a quotation may go through.
  private static let farthestClosing = 4

  /// Quotations that are not closed, or not opened. One may go on in the next paragraphs, which may begin with a mark of
  /// their own: “ again, or » as in Spanish. Captions and headings between them are no part of it.
  func unbalancedQuotations(_ view: StoryView, _ attribution: Attribution, into findings: inout FindingSink) {
    var carried: QuotationMark.Style?
    for (position, block) in view.blocks.enumerated() {
      let isText = Self.isText(block)
      let outer = isText ? carried : nil
      var marks = QuotationMark.all(in: block, of: view, inside: outer)
      if isText { carried = nil }
      guard !marks.contains(where: { $0.side == .unknown }) else { continue }
      var open: [QuotationMark] = []
      var isInside = outer != nil
      if let outer, repeatsMark(marks, of: outer, block, view.story) {
        open.append(marks.removeFirst())
        isInside = false
      }
      for mark in marks {
        if mark.side == .opening {
          if open.count < Self.deepestQuotation { open.append(mark) }
        } else if let match = open.lastIndex(where: { $0.style == mark.style }) {
          open.removeSubrange(match...)
        } else if isInside, mark.style == outer {
          isInside = false
        } else if !isInches(mark, view.story) {
          reportUnopened(mark, view.story, into: &findings)
        }
      }
      guard let style = open.first?.style ?? (isInside ? outer : nil) else { continue }
      if isText, goesOn(style, after: position, view) {
        carried = style
      } else if let first = open.first {
        reportUnclosed(first, block, attribution, view.story, into: &findings)
      }
    }
  }

  /// Whether a quotation may go on from block to block.
  private static func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .deck, .teaser: true
    case .headline, .slug, .caption, .related, .crosshead, .signOff, .teaserHeading, .teaserHeadline: false
    }
  }

  /// Whether a block inside a quotation begins with a mark that closes nothing: an opening one, one that touches a word or
  /// stands before a capital, or one after which the quotation is closed.
  private func repeatsMark(
    _ marks: [QuotationMark], of style: QuotationMark.Style, _ block: Block, _ story: Story
  ) -> Bool {
    guard let first = marks.first, first.token == block.tokens.lowerBound, first.style == style else {
      return false
    }
    if first.side == .opening { return true }
    if first.token + 1 < block.tokens.upperBound {
      let next = story.tokens.list[first.token + 1]
      if next.isWordLike, Int(next.start) == first.range.end || next.traits.contains(.capitalised) {
        return true
      }
    }
    var depth = 0
    for mark in marks.dropFirst() where mark.style == style {
      depth += mark.side == .opening ? 1 : -1
      if depth < 0 { return true }
    }
    return false
  }

  /// Whether the next text begins with a mark of that style, or one that follows closes before it opens.
  private func goesOn(_ style: QuotationMark.Style, after position: Int, _ view: StoryView) -> Bool {
    var distance = 0
    for next in view.blocks[(position + 1)...] where Self.isText(next) {
      distance += 1
      if distance > Self.farthestClosing { return false }
      let marks = QuotationMark.all(in: next, of: view, inside: style)
      guard let mark = marks.first(where: { $0.style == style && !isInches($0, view.story) }) else {
        continue
      }
      return mark.side == .closing || distance == 1 && mark.token == next.tokens.lowerBound
    }
    return false
  }

  /// Whether the mark follows a number, as the sign of inches or seconds does.
  private func isInches(_ mark: QuotationMark, _ story: Story) -> Bool {
    guard mark.style == .straight, mark.token > 0 else { return false }
    let left = story.tokens.list[mark.token - 1]
    return left.kind == .number && Int(left.end) == mark.range.start
  }

  private func reportUnopened(_ mark: QuotationMark, _ story: Story, into findings: inout FindingSink) {
    findings.report(
      mark.range,
      ["found": story.text(mark.range), "side": "opening", "mark": mark.style.opening],
      severity: .suggestion)
  }

  private func reportUnclosed(
    _ mark: QuotationMark, _ block: Block, _ attribution: Attribution, _ story: Story,
    into findings: inout FindingSink
  ) {
    let closing = mark.style.closing
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
    for index in (mark.token + 1)..<block.tokens.upperBound where tokens[index].sign(in: bytes) == "," {
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
      if let sign = tokens[index].sign(in: bytes), sign == "." || sign == "!" || sign == "?" { return nil }
    }
    let startsInside = mark.token > block.tokens.lowerBound && !beginsSentence(mark, story)
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
    Int(token.end) <= end && (token.isWordLike || token.sign(in: bytes) == "%")
  }

  /// Whether the sign before the mark, which is not the first token of its block, ends a sentence.
  private func beginsSentence(_ mark: QuotationMark, _ story: Story) -> Bool {
    guard let sign = story.tokens.list[mark.token - 1].sign(in: story.source.span) else { return false }
    return Mark.endsSentence(sign)
  }

  private func stop(at offset: Int, _ bytes: Span<UInt8>) -> Int? {
    let scalar = bytes.scalar(at: offset)
    return Mark.endsSentence(scalar.value) ? offset + scalar.length : nil
  }
}
