import Testing
import WireLinter

/// A text of a sentence has too few function words to tell its language; then all its words do.
@Suite struct ShortTextLanguageTests {
  static let sentences = [
    ("en", "Fishermen protest ferry prices"), ("en", "Oil prices rise again"),
    ("fr", "Grève générale mardi"), ("es", "Sube otra vez el precio"),
    ("de", "Fischer fordern höhere Preise"),
    ("vi", "Giá xăng giảm mạnh"),
    // No pack has these languages, or none has words of them.
    ("und", "Visserij vraagt hogere prijzen"), ("und", "Rybacy protestują przeciw cenom"),
    ("und", "Reuters Xinhua Kyodo Yonhap Bernama"), ("und", "2026"),
  ]

  @Test(arguments: sentences)
  func languageIsToldByAllWords(_ code: String, text: String) throws {
    let report = try Linter().lint(text, path: "short.txt")
    #expect(report.files.map(\.language.code) == [code])
  }
}
