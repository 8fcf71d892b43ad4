import Testing
import WireConfig
import WireRules

/// The manual of each kind against what the kind reads.
struct RuleManualTests {
  @Test func manualsListTheOptionsThatAreRead() {
    for kind in RuleKinds.all {
      let listed = kind.manual.options.map(\.name)
      #expect(Set(listed) == Self.optionsRead(by: kind), "\(kind.name)")
      #expect(Set(listed).count == listed.count, "\(kind.name)")
    }
  }

  @Test func manualsSpeakOfEachThingOnceAndInOneClause() {
    for kind in RuleKinds.all {
      let manual = kind.manual
      let placeholders = manual.placeholders.map(\.name)
      #expect(manual.summary.hasSuffix("."), "\(kind.name)")
      #expect(!placeholders.isEmpty, "\(kind.name)")
      #expect(Set(placeholders).count == placeholders.count, "\(kind.name)")
      for entry in manual.options + manual.placeholders {
        #expect(!entry.meaning.hasSuffix("."), "\(kind.name): \(entry.name)")
      }
    }
  }

  /// The options that a kind asks for, whatever the fault that it looks for.
  private static func optionsRead(by kind: any RuleKind.Type) -> Set<String> {
    let unknown = "no-such-option-anywhere: 1\n"
    var read = Set(allowed(KindTester(kind, unknown), "unknown option"))
    for fault in allowed(KindTester(kind, "fault: no-such-fault"), "“fault” cannot be") {
      read.formUnion(allowed(KindTester(kind, unknown + "fault: \(fault)"), "unknown option"))
    }
    return read
  }

  /// What is allowed, as the errors say whose message begins so.
  private static func allowed(_ tester: KindTester, _ message: String) -> [String] {
    for error in tester.errors where error.message.hasPrefix(message) {
      guard let list = error.help?.split(separator: "allowed: ").last else { continue }
      return list.split(separator: ", ").map { String($0) }
    }
    return []
  }
}
