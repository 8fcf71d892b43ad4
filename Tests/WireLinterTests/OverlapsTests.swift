import Testing
import WireLinter
import WireRules
import WireText

@Suite struct OverlapsTests {
  @Test func aFormDropsTheSpaceInsideWhatItsFixRewrites() {
    let rules = [
      TestRules.rule("a/dateline", TestKind<FormLevel>("juillet(VNA) -", write: "juillet (VNA) –")),
      TestRules.rule("b/space", TestKind<SpaceLevel>("juillet(VNA)", write: "juillet (VNA)")),
    ]
    #expect(TestRules.found(rules, in: "Hanoi, 25 juillet(VNA) - L’été.") == ["a/dateline:juillet(VNA) -"])
  }

  @Test func aDeletedHeadlineAndTheSpaceInItBothStand() {
    let rules = [
      TestRules.rule(
        "a/duplicate", TestKind<OtherLevel>("Ladélégation arrive à Hanoi", write: "", safety: .unsafe)),
      TestRules.rule("b/space", TestKind<SpaceLevel>("Ladélégation", write: "La délégation")),
    ]
    #expect(
      TestRules.found(rules, in: "Ladélégation arrive à Hanoi\n") == [
        "b/space:Ladélégation", "a/duplicate:Ladélégation arrive à Hanoi",
      ])
  }

  @Test func theSpaceAtTheEdgeOfWhatWouldBeDeletedStands() {
    let rules = [
      TestRules.rule("a/caption", TestKind<FormLevel>("Un titre ảnh 1", write: "", safety: .unsafe)),
      TestRules.rule("b/space", TestKind<SpaceLevel>("1Le", write: "1 Le")),
    ]
    #expect(
      TestRules.found(rules, in: "Un titre ảnh 1Le président") == ["a/caption:Un titre ảnh 1", "b/space:1Le"])
  }

  @Test func oneCorrectionIsOneFinding() {
    let rules = [
      TestRules.rule("a/one", TestKind<OtherLevel>("quele", write: "que le")),
      TestRules.rule("b/two", TestKind<OtherLevel>("quele", write: "que le")),
      TestRules.rule("c/space", TestKind<SpaceLevel>("quele", write: "que le")),
    ]
    #expect(TestRules.found(rules, in: "dit quele") == ["c/space:quele"])
  }

  @Test func equalPrecedenceKeepsTwoCorrections() {
    let rules = [
      TestRules.rule("a/one", TestKind<OtherLevel>("quele", write: "que le")),
      TestRules.rule("b/two", TestKind<OtherLevel>("quele", write: "quelle")),
    ]
    #expect(TestRules.found(rules, in: "dit quele") == ["a/one:quele", "b/two:quele"])
  }

  @Test(arguments: [
    // A spelling of the same word gives way, whatever it would write.
    ("quele", "que le", "quele", "quelle", false),
    // What lies inside gives way.
    ("etla France", "et la France", "France", "Frankreich", false),
    // A larger thing without a fix stands: it is about more than the fault.
    ("etla", "et la", "etla France entière", nil, true),
    // Two faults that cross, each with its own bytes to mend, both stand.
    ("mot«", "mot «", "«éditer", "«\u{A0}éditer", false),
    // Apart.
    ("etla", "et la", "entière", "entier", true),
  ])
  func lesserPrecedence(high: String, write: String, low: String, lowWrite: String?, stands: Bool) {
    let rules = [
      TestRules.rule("a/high", TestKind<SpaceLevel>(high, write: write)),
      TestRules.rule("b/low", TestKind<OtherLevel>(low, write: lowWrite)),
    ]
    let found = TestRules.found(rules, in: "quele etla France entière mot«éditer")
    #expect(found.contains("a/high:\(high)"))
    #expect(found.contains("b/low:\(low)") == stands)
  }

  @Test func aFormWithoutFixHidesNothing() {
    let rules = [
      TestRules.rule("a/caption", TestKind<FormLevel>("Une photo etla légende", write: nil)),
      TestRules.rule("b/space", TestKind<SpaceLevel>("etla", write: "et la")),
    ]
    #expect(
      TestRules.found(rules, in: "Une photo etla légende") == [
        "a/caption:Une photo etla légende", "b/space:etla",
      ])
  }
}
