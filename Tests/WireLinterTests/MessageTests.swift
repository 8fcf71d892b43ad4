import Testing
import WireLinter

/// What an editor reads of faults that no one sees on the page.
@Suite struct MessageTests {
  private static let linter = Result { try Linter() }

  @Test(arguments: [
    ("The council met\ton Monday.", "a tab after “met”, where one space should be"),
    ("The council met  on Monday.", "2 spaces after “met”, where one space should be"),
    ("The council met \t\ton Monday.", "a space and 2 tabs after “met”, where one space should be"),
    ("The council met\u{202F} on Monday.", "no-break space (U+202F) beside another space after “met”"),
    (
      "Brest, 17 mai (AFP) –Le port a rouvert.",
      "dateline “Brest, 17 mai (AFP) –Le”: write “Brest, 17 mai (AFP) – Le”"
    ),
    (
      "Brest, 17 mai (AFP)- Le port a rouvert.",
      "dateline “Brest, 17 mai (AFP)-”: write “Brest, 17 mai (AFP) -”"
    ),
  ])
  func whiteSpaceIsNamed(_ text: String, _ message: String) throws {
    #expect(try Self.linter.get().lint(text).findings.map(\.message) == [message])
  }
}
