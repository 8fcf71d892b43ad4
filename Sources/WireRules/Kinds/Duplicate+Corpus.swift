import WireStory
import WireText

extension Duplicate {
  /// A headline of more stories is a column's.
  private static let mostOfHeadline = 3
  /// A paragraph or caption of more stories is the house's own text: a note on the company, a copyright line.
  private static let mostOfPassage = 2
  /// Shorter paragraphs may be anyone's, in words.
  private static let fewestOfPassage = 20

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    guard let print = corpus.stories[story].print else { return }
    if let kin = corpus.repeats.kin(of: story) {
      if case .repeated(let isExact) = kin.kinship, across.contains(.story) {
        report(print, as: kin.story, isExact, corpus, into: &findings)
      }
    }
    let matches = corpus.repeats.matches(of: story)
    for match in matches where counts(match, among: matches, print, corpus) {
      report(match, print, corpus, into: &findings)
    }
  }

  private func report(
    _ print: StoryPrint, as first: Int, _ isExact: Bool, _ corpus: CorpusFacts,
    into findings: inout FindingSink
  ) {
    guard let there = corpus.stories[first].print else { return }
    findings.report(
      print.place,
      ["what": "story", "found": print.opening, "quoted": Self.quoted(print.opening, by: &findings.joiner)],
      related: [
        RelatedPlace(
          path: corpus.stories[first].path, range: there.place,
          message: isExact ? "filed here first" : "filed here first, nearly the same")
      ])
  }

  /// Whether a passage that another story has is a fault.
  private func counts(
    _ match: RepeatIndex.Match, among matches: [RepeatIndex.Match], _ print: StoryPrint, _ corpus: CorpusFacts
  ) -> Bool {
    let passage = print.passages[match.passage]
    guard let unit = unit(of: passage), across.contains(unit),
      let there = corpus.stories[match.firstStory].print,
      there.kinship(to: print) == nil
    else { return false }
    switch unit {
    case .story: return false
    case .headline: return Int(passage.count) >= fewestWords && match.stories <= Self.mostOfHeadline
    case .lede:
      return passage.count >= Self.fewestOfPassage && match.stories <= Self.mostOfPassage
        && there.passages[match.firstPassage].paragraph == 0
    case .caption: return Int(passage.count) >= fewestOfParagraph && match.stories <= Self.mostOfPassage
    case .paragraph:
      return passage.count >= Self.fewestOfPassage && match.stories <= Self.mostOfPassage
        && isStray(match, among: matches, print, there)
    }
  }

  /// What the passage is; nil for one that is not compared with other stories.
  private func unit(of passage: Passage) -> Unit? {
    switch passage.kind {
    case .headline: .headline
    case .caption: .caption
    case .paragraph: passage.paragraph == 0 && across.contains(.lede) ? .lede : .paragraph
    case .slug, .deck, .related, .crosshead, .signOff, .teaserHeading, .teaserHeadline, .teaser: nil
    }
  }

  /// Whether the paragraph is the only one that the two stories share, and stands in the first half of one of them:
  /// background stands lower, and a follow-up takes over more.
  private func isStray(
    _ match: RepeatIndex.Match, among matches: [RepeatIndex.Match], _ print: StoryPrint, _ there: StoryPrint
  ) -> Bool {
    let shared = matches.filter { $0.firstStory == match.firstStory }
    guard shared.count == 1 else { return false }
    let here = Int(print.passages[match.passage].paragraph)
    let other = Int(there.passages[match.firstPassage].paragraph)
    return here * 2 < print.paragraphs || other * 2 < there.paragraphs
  }

  private func report(
    _ match: RepeatIndex.Match, _ print: StoryPrint, _ corpus: CorpusFacts, into findings: inout FindingSink
  ) {
    guard let there = corpus.stories[match.firstStory].print else { return }
    let passage = print.passages[match.passage]
    let found = passage.range == print.place ? print.opening : ""
    let isSuggestion = passage.kind == .caption || passage.kind == .paragraph && passage.paragraph > 0
    findings.report(
      passage.range,
      [
        "what": Self.word(for: passage.kind), "found": found,
        "quoted": found.isEmpty ? "" : Self.quoted(found, by: &findings.joiner),
      ],
      related: [
        RelatedPlace(
          path: corpus.stories[match.firstStory].path, range: there.passages[match.firstPassage].range,
          message: match.isExact ? "filed here first" : "filed here first, nearly the same")
      ],
      severity: isSuggestion ? .suggestion : nil)
  }
}
