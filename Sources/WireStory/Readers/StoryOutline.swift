/// Settles what block each paragraph of a story is, by its signs and its neighbours.
struct StoryOutline {
  /// The most words of a headline.
  static let longestHeadline = 25
  /// The most words of a crosshead.
  private static let longestCrosshead = 15
  /// How many paragraphs may stand before the one with the dateline.
  private static let longestFront = 5
  /// The fewest words of a deck.
  private static let shortestDeck = 5

  private enum Region {
    case body
    /// A paragraph that ends with a sign-off was the last one.
    case ended
    /// The list of other stories.
    case teasers
  }

  private(set) var sketches: [ParagraphSketch]

  init(paragraphs: [ParagraphSketch]) {
    sketches = paragraphs
  }

  /// Gives each paragraph its kind.
  mutating func settle() {
    var region = Region.body
    let front = settleFront()
    for index in front..<sketches.count {
      settle(index, &region)
    }
    dropSignOffsInside()
  }

  /// Settles what stands before the body; returns the index of the body's first paragraph.
  private mutating func settleFront() -> Int {
    guard sketches.count > 1 else { return 0 }
    let dateline = sketches.prefix(Self.longestFront + 1).firstIndex { $0.sign == .dateline }
    guard dateline != 0, sketches[0].sign == .none, !sketches[0].isSigned else { return 0 }
    guard let body = dateline ?? bodyWithoutDateline() else { return 0 }
    // A dateline so far down may begin another story.
    guard !sketches[..<body].contains(where: { $0.isSigned || $0.sign == .teaserHeading }) else { return 0 }
    let first = sketches[0].shape
    let isHeadline = first.words >= 2 && first.words <= Self.longestHeadline
    guard isHeadline else { return 0 }
    sketches[0].kind = .headline
    var hasDeck = false
    for index in 1..<body {
      let sketch = sketches[index]
      switch sketch.sign {
      case .credit: sketches[index].kind = .caption
      case .related: sketches[index].kind = .related
      case .none where !hasDeck && sketch.shape.words >= Self.shortestDeck:
        sketches[index].kind = .deck
        hasDeck = true
      case .none, .dateline, .teaserHeading, .signOff: break
      }
    }
    return body
  }

  /// The index of the body's first paragraph in a story that has no dateline, where its first line is a headline.
  private func bodyWithoutDateline() -> Int? {
    guard sketches[0].shape.isTitle(ofAtMost: Self.longestHeadline) else { return nil }
    var index = 1
    while index < sketches.count, sketches[index].sign == .credit { index += 1 }
    guard index < sketches.count else { return nil }
    if sketches[index].isText { return index }
    // A second line without a stop is a deck where running text follows.
    let isDeck = sketches[index].sign == .none && sketches[index].shape.words >= Self.shortestDeck
    guard isDeck, index + 1 < sketches.count, sketches[index + 1].isText else { return nil }
    return index + 1
  }

  private mutating func settle(_ index: Int, _ region: inout Region) {
    let sketch = sketches[index]
    switch sketch.sign {
    case .related: sketches[index].kind = .related
    case .credit: sketches[index].kind = .caption
    case .signOff:
      sketches[index].kind = .signOff
      region = .ended
    case .teaserHeading:
      sketches[index].kind = .teaserHeading
      region = .teasers
    case .dateline: region = sketch.isSigned ? .ended : .body
    case .none: settleText(index, &region)
    }
  }

  private mutating func settleText(_ index: Int, _ region: inout Region) {
    let sketch = sketches[index]
    switch region {
    case .body:
      if isCrosshead(index) { sketches[index].kind = .crosshead }
      if sketch.isSigned { region = .ended }
    case .ended:
      let isFollowed = index + 1 < sketches.count && (sketches[index + 1].isText || isTeaserTitle(index + 1))
      if isTeaserTitle(index), isFollowed {
        sketches[index].kind = .teaserHeadline
        region = .teasers
      } else if !sketch.isSigned {
        region = .body
      }
    case .teasers:
      sketches[index].kind = isTeaserTitle(index) ? .teaserHeadline : .teaser
    }
  }

  private func isTeaserTitle(_ index: Int) -> Bool {
    sketches[index].sign == .none && sketches[index].shape.isTitle(ofAtMost: Self.longestHeadline)
  }

  private func isCrosshead(_ index: Int) -> Bool {
    guard index > 0, index + 1 < sketches.count, !sketches[index].isSigned,
      sketches[index].shape.isTitle(ofAtMost: Self.longestCrosshead)
    else { return false }
    let before = sketches[index - 1]
    let after = sketches[index + 1]
    let isAfterBody = before.isText || before.sign == .credit || before.sign == .related
    return isAfterBody && after.isText && after.sign != .dateline
      && after.shape.words > sketches[index].shape.words
  }

  /// Takes off sign-offs in brackets that running text follows: `… selon l'agence (ABC)` ends no story.
  private mutating func dropSignOffsInside() {
    for index in sketches.indices.dropLast()
    where sketches[index].isSigned && sketches[index].kind == .paragraph {
      let next = sketches[index + 1]
      guard next.kind == .paragraph, next.sign == .none, next.isText else { continue }
      sketches[index].parts.removeAll { part in
        part.kind == .signOff && !part.fields.contains { $0.name == .dash }
      }
    }
  }
}
