package import WireConfig
import WireLexicon
import WireStory
import WireText

/// Finds words, figures and signs that run together because a space was lost.
///
/// The segmenter judged every place of the story already; this kind only reports what it is told to.
package struct MissingSpace: RuleKind {
  package static let name = "missing-space"
  package var precedence: Precedence { .missingSpace }
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary: "Finds words run together where a space was lost: quele, AnnePaul, juillet(ABC), du15.",
    details: """
      Why a cut is proposed: no dictionary has the word as it stands, and its parts are words that are used often and \
      go together (“quele”: “que le”); or a capital, an apostrophe, a figure or a mark stands where only a new word \
      can begin (“deBrest”, “8décembre”, “lieu,puis”, “juillet(ABC)”); or one part is a name that stands alone \
      elsewhere in the story. What stands beside the parts counts as much: “una|gente” or \
      “un|agente”, the neighbours tell. A story with such faults is read more sternly: \
      there even a known word is opened where its neighbours rule it out (“signé parles deux pays”).

      What stays whole: names, brands, words made of a known one by a known beginning or ending, what the story writes \
      so twice, addresses, and a name that the story also spells with other accents. In a story without other damage a \
      capital or figure inside a word is taken for a brand's, “atHome” or “20Minutes”, unless what follows is a \
      well-known name, a month or year tells, or the story has the parts by themselves.

      How sure it is: a fix is safe where the cut is at least a hundred times as likely as the word (thirty times, where \
      its words are known to stand side by side; ten thousand times, where nobody counted them so), or where sign and \
      letters leave one reading; never where a known word and an ending make the word too. A known word is only opened unseen where the story has lost many spaces and the parts \
      are known to stand side by side. Else the fix is only proposed, and where two places are nearly as good both are, the \
      better first. In a story without other damage a word in a title or quotation of another language never gets a safe \
      fix. Where wirelint doubts, it is silent.

      To teach it a word: add the word to a words file of your configuration, written as it is used: a name with its \
      capital, an acronym in capitals. Many words with how often each is used are a lexicon of your own (`lexicons`).
      """,
    options: [
      RuleManual.Entry("causes", "which signs of a lost space count: \(Cause.allNames)"),
      RuleManual.Entry("likely", "whether a cut that is likely but not certain is reported (true)"),
    ],
    placeholders: [
      RuleManual.Entry("found", "the text as it stands"),
      RuleManual.Entry("expected", "the text with its spaces"),
    ])

  /// The signs of a lost space, as an editor names them in the option `causes`.
  enum Cause: String, CaseIterable {
    case word, capital, elision, punctuation, bracket, quotation, digit

    static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }

    func covers(_ cause: Cut.Cause) -> Bool {
      switch cause {
      case .lexicon: self == .word
      case .capital: self == .capital
      case .elision: self == .elision
      case .punctuation: self == .punctuation
      case .bracket: self == .bracket
      case .quotation: self == .quotation
      case .digit: self == .digit
      }
    }
  }

  /// The signs that count.
  let causes: Set<Cause>
  /// Whether all of them do, so that no cut is asked for its own.
  private let countsAllCauses: Bool
  /// Whether a likely cut is reported beside the certain ones.
  let reportsLikely: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    causes = Set(options.choices("causes") ?? Cause.allCases)
    countsAllCauses = causes.count == Cause.allCases.count
    reportsLikely = options.bool("likely", default: true)
  }

  package var needs: TextTraits { .cut }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    var next = 0
    var group = Group()
    for block in view.blocks where !block.isCoded {
      while next < story.cuts.count, story.cuts[next].offset <= block.range.start { next += 1 }
      while next < story.cuts.count, story.cuts[next].offset < block.range.end {
        let cut = story.cuts[next]
        next += 1
        guard counts(cut) else { continue }
        let place = Self.place(of: cut, in: story, block: block)
        if place.start >= group.range.end { report(&group, in: block, story, into: &findings) }
        group.add(cut, place)
      }
      report(&group, in: block, story, into: &findings)
    }
  }

  /// Cuts whose places touch: one fault for the reader, one finding.
  private struct Group {
    var cuts: [Cut] = []
    var range = ByteRange(0, 0)

    mutating func add(_ cut: Cut, _ place: ByteRange) {
      range = cuts.isEmpty ? place : range.union(place)
      cuts.append(cut)
    }

    mutating func removeAll() {
      cuts.removeAll(keepingCapacity: true)
    }
  }

  private func counts(_ cut: Cut) -> Bool {
    guard reportsLikely || cut.confidence == .certain else { return false }
    return countsAllCauses || causes.contains { $0.covers(cut.cause) }
  }

  /// How far the place of a finding reaches from its cut, in tokens.
  private static let reach = 3

  /// The bytes that run together at a cut: the tokens around it with no white space between them, a few at most.
  private static func place(of cut: Cut, in story: Story, block: Block) -> ByteRange {
    let tokens = story.tokens.list
    var first = cut.token
    var last = cut.token
    if cut.offset == Int(tokens[cut.token].start) {
      while first > max(block.tokens.lowerBound, cut.token - reach), touches(tokens[first]) { first -= 1 }
      while last + 1 < min(block.tokens.upperBound, cut.token + reach), touches(tokens[last + 1]) {
        last += 1
      }
    }
    return tokens[first].range.union(tokens[last].range)
  }

  /// Whether no white space stands before the token.
  private static func touches(_ token: Token) -> Bool { !token.traits.contains(.spaceBefore) }

  /// Reports the cuts, if there are any, and empties the group.
  private func report(
    _ group: inout Group, in block: Block, _ story: Story, into findings: inout FindingSink
  ) {
    guard !group.cuts.isEmpty else { return }
    let safety: Fix.Safety = group.cuts.allSatisfy { $0.confidence == .certain } ? .safe : .unsafe
    let edits = group.cuts.map { Edit.insert(" ", at: $0.offset) }
    var fixes = [Self.fix(edits, safety, in: group.range, story, &findings.joiner)]
    if group.cuts.count == 1, let other = group.cuts[0].alternative {
      fixes.append(Self.fix([.insert(" ", at: other)], .unsafe, in: group.range, story, &findings.joiner))
    }
    let found = story.text(group.range)
    let isQuoted = block.isQuoted(group.range)
    if findings.shows("expected") {
      Self.add(group.range, with: edits, story, to: &findings.joiner)
      findings.report(
        group.range, ["found": found, "expected": findings.joiner.take()], fixes: fixes, isQuoted: isQuoted)
    } else {
      findings.report(group.range, ["found": found], fixes: fixes, isQuoted: isQuoted)
    }
    group.removeAll()
  }

  private static func fix(
    _ edits: [Edit], _ safety: Fix.Safety, in range: ByteRange, _ story: Story, _ joiner: inout TextJoiner
  ) -> Fix {
    Fix(safety: safety, edits: edits, by: &joiner) { add(range, with: edits, story, to: &$0) }
  }

  /// Adds the text of the range with what is inserted in it; the edits are in order.
  private static func add(
    _ range: ByteRange, with edits: [Edit], _ story: Story, to joiner: inout TextJoiner
  ) {
    var from = range.start
    for edit in edits {
      joiner.add(ByteRange(from, edit.range.start), of: story.source)
      joiner.add(edit.replacement)
      from = edit.range.start
    }
    joiner.add(ByteRange(from, range.end), of: story.source)
  }
}
