import TestSupport
import Testing
import WireLinter
import WireRules
import WireText

/// Stories spliced of fragments that no editor would write, under the packs of the program.
@Suite struct SplicedTextTests {
  private static let linter = Result { try Linter() }

  private static let pieces = [
    "le ", "Le président ", "la", "quele ", "relationsbilatérales ", "de", "et la ", "l'", "d’", "homme ",
    "the ", "ofthe ", "Hanoi, 25 juillet ", "(VNA)", " - ", "–", "—", "Photo: VNA", "Photo : AFP", ".-VNA",
    "(AFP)", "[Le mot]", "(", ")", "« ", " »", "“", "”", "\"", "Trân Dai Quang ", "Tran Dai Quang ",
    "Nguye\u{302}\u{303}n ", "Nguyễn ", "e\u{301}", "\u{301}", "😀", "👨\u{200D}👩", "\u{200B}", "\u{AD}",
    "\u{202E}", "\u{200F}", "שלום ", "中文", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\r\n", "\r\n\r\n", "\n",
    "\n\n", "\r", "\t", " ", " ", "  ", "\u{A0}", "\u{202F}", "1,8%", "3.321", "12 000 ", "12h30", "$5 ",
    "very very ", "le le ", "a-t-il ", "XVIᵉ ", "M. ", "http://a.vn/é?b=c", "@a", ".", ",", ";", ":", "!",
    "…",
    "...", ",,", "Ã©", "â€™", "\u{FFFD}", "аb ", "Vietnam–France ", "Vietnam-France ", "jeune -fille ", "%",
    "\u{FEFF}", "Voir plus\n", "Chủ tịch nước ", "Les deux pays ont signé un accord. ",
  ]

  /// Rules whose safe fixes change letters, as they must.
  private static let respelling: Set<String> = [
    "misspelling", "wrong-phrase", "redundant-phrase", "repeated-word", "of-for-have", "mojibake",
    "foreign-letter", "foreign-thousands-mark", "mixed-normal-forms",
  ]

  private static func story(_ random: inout SeededRandom, length: Int) -> String {
    let start = Bool.random(using: &random) ? "" : "\u{FEFF}"
    return start + random.text(of: pieces, count: length)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func findingsAndFixesFitTheFile(seed: UInt64) throws {
    let linter = try SplicedTextTests.linter.get()
    var random = SeededRandom(seed: seed)
    for _ in 0..<8 {
      let text = SplicedTextTests.story(&random, length: 40)
      let bytes = Array(text.utf8)
      let findings = linter.lint(text).findings
      #expect(findings.map(\.range) == findings.map(\.range).sorted())
      for finding in findings {
        #expect(SplicedTextTests.fits(finding.range, bytes))
        for fix in finding.fixes { SplicedTextTests.check(fix, of: finding.rule, bytes) }
      }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func aSecondFixChangesNothing(seed: UInt64) throws {
    let linter = try SplicedTextTests.linter.get()
    var random = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let text = SplicedTextTests.story(&random, length: 24)
      let fixed = linter.fix(text)
      #expect(linter.fix(fixed) == fixed, "\(text.debugDescription)")
      #expect(fixed.utf8.starts(with: [0xEF, 0xBB, 0xBF]) == text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
      let crlf = Array(fixed.utf8).split(separator: 13, omittingEmptySubsequences: false).count
      #expect(crlf <= Array(text.utf8).split(separator: 13, omittingEmptySubsequences: false).count)
    }
  }

  @Test func whatAFixFailedInIsTriedAgain() throws {
    let linter = try SplicedTextTests.linter.get()
    let fixed = linter.fix(
      "a-t-il[ que 5kmVoir plus  14:45 ßdes\u{2009}Photo: VNA\r\n1er\u{200F}Paris, 25 juil 2017 (AFP) -  Le présidentPhoto: VNAPhoto : VNA   \n\n "
    )
    #expect(linter.fix(fixed) == fixed)
  }

  /// Texts in which a look that begins anew at every place never ends.
  @Test(arguments: [
    "« le mot » ", "\"le mot\" ", "« le « mot » ", "(le [mot ", "A. B. C. ", "Мама ", "Abc ", "Nguyễn Trần ",
    "M. Anh ", "Hanoi, 25 juillet (VNA) - ", "Photo: VNA ", ".-VNA ", "\u{1}\u{2}", "\u{FEFF}", "Ã©",
    "le le ",
    "mot\r\n\r\n", "« ",
  ])
  func endlessTextsEnd(piece: String) throws {
    let text = String(repeating: piece, count: 4_000 / piece.utf8.count)
    let report = try SplicedTextTests.linter.get().lint(text)
    #expect(report.problems.isEmpty)
  }

  private static func fits(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    range.end <= bytes.count && bytes.span.isScalarBoundary(range.start)
      && bytes.span.isScalarBoundary(range.end)
  }

  private static func check(_ fix: Fix, of rule: String, _ bytes: [UInt8]) {
    var fixed: [UInt8] = []
    var next = 0
    for edit in fix.edits {
      #expect(fits(edit.range, bytes) && edit.range.start >= next, "\(rule)")
      fixed += bytes[next..<edit.range.start] + Array(edit.replacement.utf8)
      next = edit.range.end
    }
    fixed += bytes[next...]
    guard fix.safety == .safe, let name = rule.split(separator: "/").last else { return }
    if !respelling.contains(String(name)) {
      #expect(letters(bytes) == letters(fixed), "\(rule): \(fix.title)")
    }
  }

  /// The letters and digits of a text, in order.
  private static func letters(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
