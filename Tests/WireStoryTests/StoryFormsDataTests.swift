import Testing
import WireStory
import WireText

struct StoryFormsDataTests {
  @Test func packsMergeInOrderWithoutRepeats() {
    var first = StoryForms.Data()
    first.agencies = [Agency(sign: "ANT", names: ["TTXB"])]
    let french = Language("fr")
    first.calendars[french] = CalendarNames(months: Array(repeating: ["mai"], count: 12), weekdays: [])
    first.datelines = ["{place} – ", "{place} ({agency}) – "]
    var second = StoryForms.Data()
    second.agencies = [Agency(sign: "BOR"), Agency(sign: "ANT", names: ["TTXB", "Été"])]
    second.calendars[french] = CalendarNames(
      months: Array(repeating: ["mai", "May"], count: 12), weekdays: [])
    second.datelines = ["{place} ({agency}) – ", "{month}: "]
    first.merge([second])
    #expect(first.agencies == [Agency(sign: "ANT", names: ["TTXB", "Été"]), Agency(sign: "BOR")])
    #expect(first.calendars[french]?.months == Array(repeating: ["mai", "May"], count: 12))
    #expect(first.datelines == ["{place} – ", "{place} ({agency}) – ", "{month}: "])
    let once = first
    first.merge([second])
    #expect(first == once)
  }
}
