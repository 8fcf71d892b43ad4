/// Settles what block each paragraph of a story is, by its signs and its neighbours.
struct StoryOutline {
  /// The most words of a headline.
  static let longestHeadline = 25
  /// The most words of a crosshead.
  private static let longestCrosshead = 15
  /// The most lines for desks above a headline.
  private static let mostDeskLines = 5
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
    dropUnsureSignOffs()
    var region = Region.body
    let first = settleDeskLines()
    let front = settleFront(from: first)
    for index in front..<sketches.count {
      settle(index, &region)
    }
    dropSignOffsInside()
  }

  /// Settles the lines for desks that stand above the story; returns the index of the first paragraph after them.
  private mutating func settleDeskLines() -> Int {
    var count = sketches.prefix(Self.mostDeskLines).prefix { $0.sign == .deskLine }.count
    if count == sketches.count { count = 0 }
    for index in 0..<count { sketches[index].kind = .slug }
    return count
  }

  /// Settles what stands before the body, from the first paragraph of the story on; returns the index of the body's
  /// first paragraph.
  private mutating func settleFront(from first: Int) -> Int {
    guard sketches.count > first + 1 else { return first }
    let dateline = sketches[first...].prefix(Self.longestFront + 1).firstIndex { $0.sign == .dateline }
    guard dateline != first, sketches[first].sign == .none, !sketches[first].isSigned else { return first }
    guard let body = dateline ?? bodyWithoutDateline(from: first) else { return first }
    // A dateline so far down may begin another story.
    guard !sketches[first..<body].contains(where: { $0.isSigned || $0.sign == .teaserHeading }) else {
      return first
    }
    let shape = sketches[first].shape
    let isHeadline = shape.words >= 2 && shape.words <= Self.longestHeadline
    guard isHeadline else { return first }
    sketches[first].kind = .headline
    var hasDeck = false
    for index in first + 1..<body {
      let sketch = sketches[index]
      switch sketch.sign {
      case .credit: sketches[index].kind = .caption
      case .related: sketches[index].kind = .related
      case .none where !hasDeck && sketch.shape.words >= Self.shortestDeck:
        sketches[index].kind = .deck
        hasDeck = true
      case .none, .deskLine, .dateline, .teaserHeading, .signOff: break
      }
    }
    return body
  }

  /// The index of the body's first paragraph in a story that has no dateline, where its first line is a headline.
  private func bodyWithoutDateline(from first: Int) -> Int? {
    guard sketches[first].shape.isTitle(ofAtMost: Self.longestHeadline) else { return nil }
    var index = first + 1
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
    case .none, .deskLine: settleText(index, &region)
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

  /// Takes off sign-offs of words alone that running text follows, or that none precedes: there the words are a credit, or
  /// a line that says whose copy it is.
  private mutating func dropUnsureSignOffs() {
    let end = sketches.firstIndex { $0.sign == .teaserHeading } ?? sketches.count
    let firstText = sketches.firstIndex(where: \.isText) ?? end
    let lastText = sketches[..<end].lastIndex(where: \.isText) ?? 0
    for index in sketches.indices where sketches[index].isSignedInWords {
      guard index < lastText || index < firstText else { continue }
      sketches[index].parts.removeAll { $0.kind == .signOff }
      sketches[index].isSigned = false
      sketches[index].isSignedInWords = false
      if sketches[index].sign == .signOff {
        sketches[index].sign = index < firstText ? .deskLine : .none
      }
    }
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
