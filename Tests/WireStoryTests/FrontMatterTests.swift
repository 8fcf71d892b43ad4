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
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let source = try Source(text: text, path: "a.txt")
    let found = FrontMatter.range(of: source).map { source.text($0) }
    let expected = marked.contains("⟦") ? marked.split(separator: "⟦").last?.split(separator: "⟧").first : nil
    #expect(found == expected.map { String($0) })
  }

  @Test func isNoBlock() throws {
    let source = try Source(text: "---\ntitle: A\n---\n\nThe port is shut\n\nB c d.\n", path: "a.txt")
    let blocks = PlainTextReader(forms: try StoryForms(.test)).blocks(source)
    #expect(blocks.map { source.text($0.range) } == ["The port is shut", "B c d."])
    #expect(blocks.first?.kind == .headline)
  }
}
