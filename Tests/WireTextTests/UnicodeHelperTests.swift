import TestSupport
import Testing
import WireText

@Suite struct UnicodeHelperTests {
  @Test(arguments: [
    ("abc", NormalForm.both), ("«—»", .both), ("été", .nfc), ("e\u{301}te\u{301}", .nfd),
    ("e\u{301}té", .mixed),
    ("Hà Nội", .nfc), ("", .both), ("\u{301}", .both),
  ])
  func normalFormOfText(text: String, form: NormalForm) {
    let bytes = Array(text.utf8)
    #expect(NormalForm.of(bytes.span, ByteRange(0, bytes.count)) == form)
  }

  @Test func normalFormsAreApplied() {
    let composed = Array("Hà Nội".utf8)
    let decomposed = NormalForm.nfd.applied(to: composed)
    #expect(decomposed != composed)
    #expect(NormalForm.nfc.applied(to: decomposed) == composed)
  }

  @Test(arguments: [
    ("élan", "Élan"), ("« état »", "« État »"), ("ǆ", "ǅ"), ("ßa", "ßa"), ("12", "12"), ("", ""),
    ("e\u{301}tat", "E\u{301}tat"),
  ])
  func firstLetterIsRaised(text: String, expected: String) {
    #expect(CaseMapping.uppercasedFirst(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func caseIsMappedInFull() {
    #expect(CaseMapping.uppercased(Array("straße été".utf8)) == Array("STRASSE ÉTÉ".utf8))
  }

  @Test(arguments: [
    ("Trần Đại Quang", "tran dai quang"), ("Ørsted", "orsted"), ("Łódź", "lodz"),
    ("Æsir cœur", "aesir coeur"),
    ("Straße", "strasse"), ("Þór", "thor"), ("Tra\u{302}\u{300}n", "tran"), ("ışık", "isik"), ("ไทย", "ไทย"),
  ])
  func diacriticsFold(text: String, expected: String) {
    #expect(DiacriticFold.make(WordKey.make(text)) == Array(expected.utf8))
    #expect(DiacriticFold.makeOnce(WordKey.make(text)) == Array(expected.utf8))
  }

  /// Letters that a table folds are folded as ICU folds them, whatever stands before.
  @Test func theTableOfFoldsIsICUs() {
    for value in [0xC0..<0x250, 0x1E00..<0x1F00].joined() {
      let letter = Array(String(Unicode.Scalar(UInt32(value)) ?? "a").utf8)
      // A letter of Thai is in no table, nor is what follows it.
      let other = Array("ไ".utf8)
      #expect(other + DiacriticFold.make(letter) == DiacriticFold.make(other + letter))
    }
  }

  @Test(arguments: [
    ("abc", 3), ("été", 3), ("e\u{301}", 1), ("北京", 4), ("👍", 2), ("👍🏽", 2), ("👨\u{200D}👩\u{200D}👧", 2),
    ("❤\u{FE0F}", 2), ("🇫🇷", 2), ("a\tb", 9), ("\u{200B}", 0), ("한", 2), ("", 0),
  ])
  func widthInColumns(text: String, columns: Int) {
    let bytes = Array(text.utf8)
    #expect(DisplayWidth.columns(bytes.span, ByteRange(0, bytes.count)) == columns)
    for part in bytes.indices where bytes.span.isScalarBoundary(part) {
      var width = DisplayWidth()
      width.add(bytes.span, ByteRange(0, part))
      width.add(bytes.span, ByteRange(part, bytes.count))
      #expect(width.count == columns)
    }
  }

  @Test func scalarsAreCountedAndFound() {
    var random = SeededRandom(seed: 5)
    let scalars = Array(random.text(of: ["a", "é", "한", "👍", "bcdefgh"], count: 60).unicodeScalars)
    let bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
    var end = 0
    for count in 0...scalars.count {
      #expect(bytes.span.scalarCount(in: ByteRange(0, end)) == count)
      #expect(bytes.span.end(ofScalars: count, in: ByteRange(0, bytes.count)) == end)
      if count < scalars.count { end += scalars[count].utf8.count }
    }
    #expect(bytes.span.end(ofScalars: scalars.count + 1, in: ByteRange(0, bytes.count)) == bytes.count)
  }

  @Test(
    arguments: [(0x41, Script.latin), (0xE9, .latin), (0x430, .cyrillic), (0x3B1, .greek), (0x31, .common)]
      as [(UInt32, Script)])
  func scriptOfScalar(scalar: UInt32, script: Script) {
    #expect(Script.of(scalar) == script)
  }

  @Test func scriptsHaveNames() {
    #expect(Script.cyrillic.name == "Cyrillic")
  }

  @Test func latinClassesAgreeWithUnicode() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let found = ScalarClass.of(value)
      let properties = scalar.properties
      // Swift's Unicode may be newer than the system's ICU.
      guard let age = properties.age, age.major <= 13 else { continue }
      switch properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: #expect(found == .upper, "\(value)")
      case .lowercaseLetter: #expect(found == .lower, "\(value)")
      // U+0295 changed its category.
      case .otherLetter, .modifierLetter, .letterNumber:
        #expect(found == .letter || value == 0x295, "\(value)")
      case .nonspacingMark, .spacingMark, .enclosingMark: #expect(found == .mark, "\(value)")
      case .decimalNumber: #expect(found == .digit, "\(value)")
      case .otherNumber: #expect(found == .otherNumber, "\(value)")
      default: #expect(!found.isLetterOrDigit && found != .mark, "\(value)")
      }
      #expect((found == .space) == properties.isWhitespace, "\(value)")
    }
  }

  @Test func whiteSpaceIsReadBothWays() {
    let bytes = Array("a \u{A0}\u{202F}\u{3000}\r\nb".utf8)
    let span = bytes.span
    #expect(WhiteSpace.skip(from: 1, to: bytes.count, in: span) == bytes.count - 1)
    #expect(WhiteSpace.skipBack(from: bytes.count - 1, to: 0, in: span) == 1)
    #expect(WhiteSpace.length(at: 0, in: span) == 0)
    #expect(WhiteSpace.length(at: 2, in: span) == 2)
    #expect(WhiteSpace.length(before: 7, in: span) == 3)
  }
}
