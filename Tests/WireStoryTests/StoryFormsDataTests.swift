import Testing
import WireStory

struct StoryFormsDataTests {
  @Test func packsMergeInOrderWithoutRepeats() {
    var first = StoryForms.Data()
    first.agencies = [Agency(sign: "ANT", names: ["TTXB"])]
    first.months = Array(repeating: ["mai"], count: 12)
    first.datelines = ["{place} – ", "{place} ({agency}) – "]
    var second = StoryForms.Data()
    second.agencies = [Agency(sign: "BOR"), Agency(sign: "ANT", names: ["TTXB", "Été"])]
    second.months = Array(repeating: ["mai", "May"], count: 12)
    second.datelines = ["{place} ({agency}) – ", "{month}: "]
    first.merge(second)
    #expect(first.agencies == [Agency(sign: "ANT", names: ["TTXB", "Été"]), Agency(sign: "BOR")])
    #expect(first.months == Array(repeating: ["mai", "May"], count: 12))
    #expect(first.datelines == ["{place} – ", "{place} ({agency}) – ", "{month}: "])
    let once = first
    first.merge(second)
    #expect(first == once)
  }
}
