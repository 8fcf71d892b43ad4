package import WireText

/// Cuts a plain-text story into blocks.
///
/// Linear in the size of the text: forms are tried at the starts and ends of paragraphs only.
package struct PlainTextReader: Sendable {
  package let forms: StoryForms

  package init(forms: StoryForms) {
    self.forms = forms
  }

  /// The blocks of a text in order, with their parts and quotations; language and tokens are not set.
  package func blocks(_ source: Source) -> [Block] {
    let paragraphs = ParagraphCutter.paragraphs(source)
    var outline = StoryOutline(paragraphs: paragraphs.map { sketch($0, source.span) })
    outline.settle()
    var finder = PlaceholderFinder(forms: forms)
    let bytes = source.span
    return outline.sketches.map { sketch in
      var block = Block(kind: sketch.kind, range: sketch.range, parts: sketch.parts)
      if block.kind == .slug { block.parts += slugParts(block.range, bytes) }
      finder.look(at: &block, bytes)
      block.spans = quotations(block, bytes)
      return block
    }
  }

  /// The part of a line for desks that is a slug or a wire's header; none of one that is prose, as an embargo is.
  private func slugParts(_ range: ByteRange, _ bytes: Span<UInt8>) -> [Part] {
    if let match = forms.slug(bytes, filling: range) { return [Part(kind: .slug, match)] }
    return forms.isWireHeader(bytes, range) ? [Part(kind: .slug, range: range)] : []
  }

  private func sketch(_ range: ByteRange, _ bytes: Span<UInt8>) -> ParagraphSketch {
    var sketch = ParagraphSketch(range: range, shape: ParagraphShape(bytes, range))
    if isRelated(sketch, bytes) {
      sketch.sign = .related
      return sketch
    }
    if forms.isTeaserHeading(bytes, range) {
      sketch.sign = .teaserHeading
      return sketch
    }
    if let match = forms.signOff(bytes, filling: range) {
      sketch.sign = .signOff
      sketch.isSignedInWords = StoryForms.isBare(bytes, match.range)
      sketch.parts = [Part(kind: .signOff, match)]
      return sketch
    }
    if forms.isDeskLine(bytes, range) {
      sketch.sign = .deskLine
      return sketch
    }
    var rest = range
    if let match = forms.dateline(bytes, in: range), match.field(.city) == nil || sketch.shape.ending != .none
    {
      sketch.sign = .dateline
      sketch.parts = [Part(kind: .dateline, match)]
      rest.start = match.range.end
    }
    let credits = forms.credits(bytes, in: rest)
    // `–AB/CD`: what one form reads as two houses' sign-off and another as a house and a name.
    let signOffs = forms.signOffs(bytes, in: rest, before: credits.first?.range.start)
    if !credits.isEmpty, signOffs.isEmpty {
      sketch.sign = .credit
      sketch.parts += credits.map { Part(kind: .credit, $0) }
      return sketch
    }
    sketch.isSigned = !signOffs.isEmpty
    sketch.isSignedInWords = signOffs.contains { StoryForms.isBare(bytes, $0.range) }
    sketch.parts += signOffs.map { Part(kind: .signOff, $0) }
    return sketch
  }

  /// A line in square brackets; the second bracket may be missing where the line is short.
  private func isRelated(_ sketch: ParagraphSketch, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[sketch.range.start] == UInt8(ascii: "[") else { return false }
    if bytes[sketch.range.end - 1] == UInt8(ascii: "]") { return true }
    guard sketch.shape.ending == .none else { return false }
    for place in sketch.range.start..<sketch.range.end where bytes[place] == UInt8(ascii: "]") {
      return false
    }
    return sketch.shape.words < StoryOutline.longestHeadline
  }

  /// The quotations of a block; none goes into a sign-off or credit.
  private func quotations(_ block: Block, _ bytes: Span<UInt8>) -> [TextSpan] {
    var range = block.range
    if let tail = block.parts.first(where: { $0.kind == .signOff || $0.kind == .credit }) {
      range.end = WhiteSpace.skipBack(from: tail.range.start, to: range.start, in: bytes)
    }
    return QuotationFinder.quotations(bytes, in: range)
  }
}
