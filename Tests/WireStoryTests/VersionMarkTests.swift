import TestSupport
import Testing
import WireStory
import WireText

/// The part of a headline that says which version of its story it is.
struct VersionMarkTests {
  @Test(arguments: [
    "⟦UPDATE 2-⟧Le port rouvre", "⟦Update : ⟧Le port rouvre", "⟦(UPDATE) ⟧Le port rouvre",
    "⟦2e Ld - ⟧Le port rouvre",
    "⟦URGENT ⟧Le port rouvre", "Le port rouvre⟦ (UPDATE 3)⟧", "⟦UPDATE⟧",
    // Two marks, and the stop of a short form.
    "⟦URGENT/UPDATE 2: ⟧Le port rouvre", "⟦LD.-⟧Le port rouvre", "⟦UPDATE: ⟧Urgent besoin de marins à Évian",
    // Words of the title.
    "Update du port", "Urgent. Le port rouvre", "Le port UPDATE",
  ])
  func marksStandAtTheStartOrTheEnd(marked: String) throws {
    let text = MarkedText(marked)
    let bytes = Array(text.text.utf8)
    let found = try StoryForms(.test).versionMark(bytes.span, in: ByteRange(0, bytes.count))
    #expect((found.map { [$0] } ?? []) == text.ranges)
  }
}
