import WireConfig
import WireLinter
import WireRules
import WireStory
import WireText

/// The precedence of a test kind.
protocol Level: Sendable {
  static var precedence: Precedence { get }
}

enum FormLevel: Level { static let precedence = Precedence.form }
enum SpaceLevel: Level { static let precedence = Precedence.missingSpace }
enum OtherLevel: Level { static let precedence = Precedence.other }

/// Finds a literal text and offers another for it.
struct TestKind<L: Level>: RuleKind {
  static var name: String { "test-\(L.precedence)" }
  static var manual: RuleManual {
    RuleManual(summary: "Finds a text.", placeholders: [.init("found", "the text")])
  }
  var precedence: Precedence { L.precedence }
  static var inQuotations: QuotationPolicy { .mended }

  let find: String
  let write: String?
  let safety: Fix.Safety

  init(_ find: String, write: String?, safety: Fix.Safety = .safe) {
    self.find = find
    self.write = write
    self.safety = safety
  }

  init(options: inout Fields, setup: RuleSetup) {
    self.init(options.string("find") ?? "", write: options.string("write"))
  }

  var phrases: [Phrase] { [Phrase(find, edges: .anywhere)] }

  func check(_ view: StoryView, into findings: inout FindingSink) {
    for hit in view.hits {
      let fix = write.map {
        Fix(title: "Write “\($0)”", safety: safety, edits: [Edit(range: hit.range, replacement: $0)])
      }
      findings.report(hit.range, ["found": view.story.text(hit.range)], fixes: fix.map { [$0] } ?? [])
    }
  }
}

/// Finds a block that another story has too.
struct TestDuplicate: CorpusRuleKind {
  static let name = "test-duplicate"
  static let manual = RuleManual(summary: "Finds a block that stands in two stories.")

  init() {}
  init(options: inout Fields, setup: RuleSetup) {}

  func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    facts = view.blocks.map { Fact(key: view.story.text($0.range), text: "", range: $0.range) }
  }

  func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    for (index, fact) in corpus.stories[story].facts.enumerated() {
      guard let first = corpus.places[fact.key]?.first else { continue }
      if first.story == story, first.fact == index { continue }
      let other = corpus.fact(at: first)
      findings.report(
        fact.range, ["found": fact.key],
        fixes: [Fix(title: "Delete", safety: .unsafe, edits: [.delete(fact.range)])],
        related: [
          RelatedPlace(
            path: corpus.stories[first.story].path, range: other.range, message: "filed first here")
        ])
    }
  }
}

/// Finds one place in a block that its own fix makes another block's.
struct RestlessKind: RuleKind {
  static let name = "test-restless"
  static let manual = RuleManual(summary: "Never comes to an end.")

  init() {}
  init(options: inout Fields, setup: RuleSetup) {}

  func check(_ view: StoryView, into findings: inout FindingSink) {
    guard !view.blocks.isEmpty else { return }
    let block = view.blocks[view.bytes.count % view.blocks.count]
    let fix = Fix(title: "Write more", safety: .safe, edits: [.insert("x", at: block.range.start)])
    findings.report(ByteRange(block.range.start, block.range.start + 1), [:], fixes: [fix])
  }
}

/// Finds the text from the first block's start to the last one's end.
struct WholeStoryKind: RuleKind {
  static let name = "test-whole"
  static let manual = RuleManual(summary: "Finds a whole story.")

  init() {}
  init(options: inout Fields, setup: RuleSetup) {}

  func check(_ view: StoryView, into findings: inout FindingSink) {
    guard let first = view.blocks.first, let last = view.blocks.last else { return }
    findings.report(first.range.union(last.range))
  }
}

/// Finds `ila` only in a story that also has `quele`: what a damaged story shows and a mended one does not.
struct FadingKind: RuleKind {
  static let name = "test-fading"
  static let manual = RuleManual(summary: "Finds what other faults speak for.")
  var precedence: Precedence { .missingSpace }
  var phrases: [Phrase] { [Phrase("quele"), Phrase("ila")] }

  init() {}
  init(options: inout Fields, setup: RuleSetup) {}

  func check(_ view: StoryView, into findings: inout FindingSink) {
    guard view.hits.contains(where: { $0.phrase == 0 }) else { return }
    for hit in view.hits {
      let fix =
        hit.phrase == 0
        ? Fix(title: "Cut", safety: .safe, edits: [.insert(" ", at: hit.range.start + 3)])
        : Fix(title: "Cut", safety: .unsafe, edits: [.insert(" ", at: hit.range.start + 2)])
      findings.report(hit.range, ["found": view.story.text(hit.range)], fixes: [fix])
    }
  }
}

/// Finds `quele`, and once that is `que le` with a bracket after it, a space that is lost `place` bytes after its start.
struct UncoveringKind: RuleKind {
  static let name = "test-uncovering"
  static let manual = RuleManual(summary: "Finds what other faults hide.")
  var precedence: Precedence { .missingSpace }
  var phrases: [Phrase] { [Phrase("quele", edges: .anywhere), Phrase("que le(", edges: .anywhere)] }

  let place: Int

  init(place: Int) { self.place = place }
  init(options: inout Fields, setup: RuleSetup) { place = 0 }

  func check(_ view: StoryView, into findings: inout FindingSink) {
    for hit in view.hits {
      let offset = hit.range.start + (hit.phrase == 0 ? 3 : place)
      let fix = Fix(title: "Cut", safety: .safe, edits: [.insert(" ", at: offset)])
      findings.report(hit.range, [:], fixes: [fix])
    }
  }
}
