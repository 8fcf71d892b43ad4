import TestSupport
import Testing
import WireText

@testable import WireStory

struct FrontMatterTests {
  /// What stands in ⟦⟧ is beside the text.
  @Test(arguments: [
    "⟦---\ntitle: A\n---⟧\n\nB\n", "⟦---\r\ntitle: A\r\nby:\r\n  - C\r\n---\r⟧\nB",
    "\u{FEFF}⟦---\nkey-word: 😀\n---⟧",
    "---\ntitle: A\nB", "---\nThe port is shut\n---\nB", "--\ntitle: A\n--\n", "---", "", "----\na: b\n---\n",
    "---\n---\nB",
  ])
  func isFound(_ marked: String) throws {
    let text = MarkedText(marked)
    #expect(FrontMatter.range(of: try Source(text: text.text, path: "a.txt")) == text.ranges.first)
  }

  @Test func isNoBlock() throws {
    let source = try Source(text: "---\ntitle: A\n---\n\nThe port is shut\n\nB c d.\n", path: "a.txt")
    let blocks = PlainTextReader(forms: try StoryForms(.test)).blocks(source)
    #expect(blocks.map { source.text($0.range) } == ["The port is shut", "B c d."])
    #expect(blocks.first?.kind == .headline)
  }
}
