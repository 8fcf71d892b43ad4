import WireConfig
import WireRules

/// A kind for tests of rule files, which finds nothing and shows what it was told.
struct SampleKind: RuleKind {
  static let name = "sample"
  static let manual = RuleManual(
    summary: "Finds nothing.",
    placeholders: [.init("found", "what stands there"), .init("expected", "what should")])
  static let inQuotations = QuotationPolicy.told

  let form: String
  let most: Int
  let names: [String]

  init(options: inout Fields, setup: RuleSetup) {
    form = options.string("form", default: "none")
    most = options.integer("most", in: 1...9, default: 1)
    names = setup.names.entries.map(\.name)
  }

  func check(_ view: StoryView, into findings: inout FindingSink) {}
}
