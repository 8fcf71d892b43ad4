import TestSupport
import Testing
import WireText

@testable import WireRules

/// Where a story names somebody beside its text.
@Suite struct NameMetadataTests {
  @Test(arguments: [
    "---\ntitle: A\n⟦author: Anne Kerbrat⟧\n---\n\nB",
    "---\r\n⟦Tags:\r⟧\n⟦  - Anne Kerbrat\r⟧\n⟦- Jean Trévarez\r⟧\ntitle: A\r\n---\r\nB",
    "<html><meta charset=\"utf-8\"><meta content='⟦Anne Kerbrat⟧' name='author'><meta name=\"robots\" content=\"no\">",
    // No line ends it, another key, a tag that is cut off, nothing at all.
    "---\nauthor: Anne Kerbrat\nB", "---\nauthority: A\n---", "<meta name=\"author\" content", "<", "-", "",
    "author: A",
  ])
  func itsValuesAreFound(marked: String) throws {
    var data = NameCustoms.Data()
    data.metadata = ["author", "tags"]
    let text = MarkedText(marked)
    let found = NameMetadata.ranges(of: try Source(text: text.text, path: "a"), NameCustoms(data))
    let bytes = text.text.utf8.count
    let covered = (0..<bytes).filter { found.overlaps(ByteRange($0, $0 + 1)) }
    #expect(covered == (0..<bytes).filter { byte in text.ranges.contains { $0.contains(byte) } })
  }
}
