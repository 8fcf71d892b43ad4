import Testing

@testable import WireLinter

struct RulePatternTests {
  static let ids = ["agencies/afp/dateline", "core/été", "fr/missing-space", "fr/numbers"]

  @Test(arguments: [
    ("fr/numbers", ["fr/numbers"]), ("*/numbers", ["fr/numbers"]), ("*/dateline", ["agencies/afp/dateline"]),
    ("fr/*", ["fr/missing-space", "fr/numbers"]), ("agencies/*", []),
    ("agencies/afp/*", ["agencies/afp/dateline"]),
    ("*/e\u{301}te\u{301}", ["core/été"]), ("numbers", []), ("*", []), ("fr/num*", []), ("", []),
  ])
  func patternsStandForRules(pattern: String, expected: [String]) {
    #expect(Self.ids.filter { RulePattern.matches(pattern, $0) } == expected)
  }

  @Test(arguments: [
    ("fr/numbrs", "did you mean “fr/numbers”?"), ("*/datelin", "did you mean “*/dateline”?"),
    ("fg/*", "did you mean “fr/*”?"), ("english/numbers", "did you mean “fr/numbers”?"),
    ("x/y", "`wirelint rules list` shows all rules"),
  ])
  func theNearestIsOffered(pattern: String, expected: String) {
    #expect(RulePattern.help(for: pattern, ids: Self.ids) == expected)
  }
}
