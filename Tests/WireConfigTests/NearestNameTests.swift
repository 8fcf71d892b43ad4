import Testing
import WireConfig

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("maxx", "max"), ("mxa", "max"), ("MAX", "max"), ("fail_on", "fail-on"), ("fail on", "fail-on"),
      ("extend", "extends"), ("overides", "overrides"), ("langauge", "language"), ("été", "étés"),
      ("ét", nil),
      ("quite", nil), ("x", nil), ("", nil), ("日本", nil), ("maximum", nil), ("igonre", "ignore"),
      ("ma", "max"),
    ] as [(String, String?)])
  func theNearestIsFound(name: String, expected: String?) {
    let names = ["max", "fail-on", "extends", "overrides", "language", "étés", "ignore", "a"]
    #expect(NearestName.nearest(to: name, in: names) == expected)
  }

  @Test func theFirstOfEquallyNearWins() {
    #expect(NearestName.nearest(to: "mox", in: ["max", "mix"]) == "max")
    #expect(NearestName.nearest(to: "mix", in: ["max", "mix"]) == "mix")
  }

  @Test func aNameWithoutEndIsNotCompared() {
    #expect(NearestName.nearest(to: String(repeating: "é", count: 1_000_000), in: ["max"]) == nil)
    #expect(NearestName.nearest(to: "max", in: [String(repeating: "é", count: 1_000_000)]) == nil)
  }
}
