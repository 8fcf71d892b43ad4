import Testing
import WireText

@Suite struct SourceTests {
  /// The scalars of a text, each standing for the byte of its value.
  private static func raw(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(
    arguments: [
      ("a\u{FF}", .notUTF8(offset: 1, likely: .latin1)),
      ("\u{80}\u{81}", .notUTF8(offset: 0, likely: .windows1252)),
      ("\u{FF}", .notUTF8(offset: 0, likely: .unknown)),
      ("caf\u{E9}", .notUTF8(offset: 3, likely: .latin1)),
      ("l\u{92}caf\u{E9}", .notUTF8(offset: 1, likely: .windows1252)),
      ("caf\u{8E} tr\u{8F}s", .notUTF8(offset: 3, likely: .macRoman)),
      ("\u{FF}\u{FE}a\u{0}", .notUTF8(offset: 0, likely: .utf16LittleEndian)),
      ("\u{FE}\u{FF}\u{0}a", .notUTF8(offset: 0, likely: .utf16BigEndian)),
      ("a\u{0}b\u{0}", .notUTF8(offset: 1, likely: .utf16LittleEndian)),
      ("PK\u{3}\u{4}\u{0}\u{0}\u{0}\u{8}", .binary(offset: 4)),
      ("\u{89}PNG\u{0}\u{0}\u{0}\u{0D}I", .binary(offset: 4)),
    ] as [(String, SourceError)])
  func badBytesAreErrors(text: String, error: SourceError) {
    #expect(throws: error) { try Source(bytes: SourceTests.raw(text), path: "a.txt") }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3],
    ] as [[UInt8]])
  func invalidSequencesAreFoundAnywhere(sequence: [UInt8]) {
    for before in 0..<40 {
      let bytes = [UInt8](repeating: 0x61, count: before) + sequence + (sequence.count > 1 ? [] : [0x61])
      let error = #expect(throws: SourceError.self) { try Source(bytes: bytes, path: "") }
      guard case .notUTF8(let offset, _) = error else {
        Issue.record("another error")
        continue
      }
      #expect(offset == before)
    }
  }

  @Test func everyScalarIsValid() throws {
    var text = ""
    for value in UInt32(1)...0x10FFFF {
      if let scalar = Unicode.Scalar(value), value % 7 == 1 || value < 0x3000 {
        text.unicodeScalars.append(scalar)
      }
    }
    #expect(try Source(text: text, path: "").count == text.utf8.count)
  }

  @Test func byteOrderMarkAndLineEndsAreKept() throws {
    let source = try Source(text: "\u{FEFF}é\r\n", path: "a.txt")
    #expect(source.textRange == ByteRange(3, 7))
    #expect(source.bytes.count == 7)
    #expect(try Source(bytes: [], path: "").textRange == ByteRange(0, 0))
  }
}
