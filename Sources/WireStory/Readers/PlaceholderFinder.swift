import WireText

/// Finds on captions what a page left there: the story's headline, a placeholder such as `ảnh 1`, or both.
struct PlaceholderFinder {
  /// How far into a caption a placeholder may stand, in bytes.
  private static let farthest = 400
  /// Shorter headlines may start any sentence, in bytes.
  private static let shortestHeadline = 16

  let forms: StoryForms
  private var headline: ByteRange?

  init(forms: StoryForms) {
    self.forms = forms
  }

  /// Adds the placeholder part to a caption; a paragraph that starts with one becomes a caption.
  mutating func look(at block: inout Block, _ bytes: Span<UInt8>) {
    switch block.kind {
    case .headline: if headline == nil { headline = block.range }
    case .caption, .paragraph: mark(&block, bytes)
    case .slug, .deck, .related, .crosshead, .signOff, .teaserHeading, .teaserHeadline, .teaser: break
    }
  }

  private func mark(_ block: inout Block, _ bytes: Span<UInt8>) {
    guard block.parts.first?.kind != .dateline else { return }
    let end = block.part(.credit)?.range.start ?? block.range.end
    if let repeated = repeatedHeadlineEnd(bytes, block.range.start, to: end) {
      let rest = ByteRange(WhiteSpace.skip(from: repeated, to: end, in: bytes), end)
      if let match = forms.placeholder(bytes, startingAt: rest) {
        add(match.fields, from: block.range.start, to: match.range.end, &block)
        return
      }
      // Without a placeholder, only the lost space or a credit tells a stuck headline from a lede that begins like it.
      let isGlued = repeated < end && Signs.isLetter(bytes.scalar(at: repeated).value)
      if !rest.isEmpty, isGlued || block.kind == .caption {
        add([], from: block.range.start, to: repeated, &block)
      }
      return
    }
    guard block.kind == .caption else { return }
    let limit = bytes.scalarBoundary(atOrBefore: min(end, block.range.start + Self.farthest))
    let head = ByteRange(block.range.start, limit)
    guard let match = forms.placeholder(bytes, in: head) else { return }
    let before = ByteRange(block.range.start, match.range.start)
    // What stands before it is a headline of this or another story, unless it is a sentence.
    let isTitle = ParagraphShape.ending(bytes, before) == .none
    add(match.fields, from: isTitle ? before.start : before.end, to: match.range.end, &block)
  }

  private func add(_ fields: [FormField], from start: Int, to end: Int, _ block: inout Block) {
    block.kind = .caption
    block.parts.insert(Part(kind: .placeholder, range: ByteRange(start, end), fields: fields), at: 0)
  }

  /// The end of the story's headline where the text starts with it, white space and ASCII case apart.
  private func repeatedHeadlineEnd(_ bytes: Span<UInt8>, _ start: Int, to limit: Int) -> Int? {
    guard let headline, headline.count >= Self.shortestHeadline else { return nil }
    var place = start
    var other = headline.start
    while true {
      other = WhiteSpace.skip(from: other, to: headline.end, in: bytes)
      if other == headline.end { return place }
      place = WhiteSpace.skip(from: place, to: limit, in: bytes)
      guard place < limit, ASCII.lowercased(bytes[place]) == ASCII.lowercased(bytes[other]) else {
        return nil
      }
      place += 1
      other += 1
    }
  }
}
