import TestSupport
import Testing
import WireText

@Suite struct TokeniserTests {
  static let rules = WordRules(
    language: Language("fr"),
    elisions: ["l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu"],
    abbreviations: ["M", "MM", "Dr", "nov", "p.m", "a.m", "Ph.D", "etc"],
    domainEndings: ["com", "org"])

  /// Each token as `kind:text`, or the text alone for a word; `_` goes before one that no space precedes.
  static func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokens = Tokens()
    Tokeniser(rules: rules).tokenise(bytes.span, in: ByteRange(0, bytes.count), into: &tokens)
    return tokens.list.map { token in
      let text = bytes.span.text(token.range)
      let glue = token.traits.contains(.spaceBefore) ? "" : "_"
      return glue + (token.kind == .word ? text : "\(token.kind):\(text)")
    }
  }

  @Test(arguments: [
    ("l'homme", "elision:l'|_homme"),
    ("Qu’il", "elision:Qu’|_il"),
    ("jusqu'à l’Élysée", "elision:jusqu'|_à|elision:l’|_Élysée"),
    ("aujourd'hui aujourd’hui", "aujourd'hui|aujourd’hui"),
    ("d'aujourd'hui qu'aujourd'hui", "elision:d'|_aujourd'hui|elision:qu'|_aujourd'hui"),
    ("quel'engagement", "quel'engagement"),
    ("don't O'Brien", "don't|O'Brien"),
    ("a-t-il c'est-à-dire", "a-t-il|elision:c'|_est-à-dire"),
    ("Asie-Pacifique Asie\u{2011}Pacifique", "Asie-Pacifique|Asie\u{2011}Pacifique"),
    ("Vietnam–France", "Vietnam|_punctuation:–|_France"),
    ("les parents' l' un", "les|parents|_punctuation:'|elision:l'|un"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
    ("co\u{AD}opération", "co\u{AD}opération"),
    ("mot\u{200B}mot", "mot\u{200B}mot"),
    ("TrânDai", "TrânDai"),
    ("Ελλάδα Россия 北京市", "Ελλάδα|Россия|北京市"),
    ("", ""), (" \u{A0}\r\n\t", ""),
  ])
  func words(text: String, expected: String) {
    #expect(TokeniserTests.cut(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("1,8%", "number:1,8|_symbol:%"),
    ("3.321 45.000", "number:3.321|number:45.000"),
    ("1 200 000", "number:1|number:200|number:000"),
    ("2026-2031", "number:2026-2031"),
    ("2026–2031", "number:2026|_punctuation:–|_number:2031"),
    ("12/05/2025 1/2", "number:12/05/2025|number:1/2"),
    ("16e 1er 8e XVIᵉ A380 G20 5G H5N1", "16e|1er|8e|XVIᵉ|A380|G20|5G|H5N1"),
    ("8décembre du15", "8décembre|du15"),
    ("80-year-old Covid-19", "80-year-old|Covid-19"),
    ("2013.-VNA", "number:2013|_punctuation:.|_punctuation:-|_VNA"),
    ("2013-VNA", "number:2013|_punctuation:-|_VNA"),
    ("14h30 14:30 20h 9am 9:30pm", "time:14h30|time:14:30|time:20h|time:9am|time:9:30pm"),
    ("20heures 3:1 99h", "20heures|number:3:1|99h"),
    ("14:30:05", "time:14:30:05"),
    ("$100 100€ 45.000euros", "symbol:$|_number:100|number:100|_symbol:€|number:45.000|_euros"),
    ("km² CO₂ 10½", "km²|CO₂|number:10½"),
    ("Hanoi,17 n°5", "Hanoi|_punctuation:,|_number:17|n|_symbol:°|_number:5"),
    ("25 juillet(VNA)", "number:25|juillet|_punctuation:(|_VNA|_punctuation:)"),
  ])
  func numbers(text: String, expected: String) {
    #expect(TokeniserTests.cut(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("M. Dupont", "abbreviation:M.|Dupont"),
    ("M.Dupont", "abbreviation:M.|_Dupont"),
    (
      "le 3 nov. à 5 p.m. etc.",
      "le|number:3|abbreviation:nov.|à|number:5|abbreviation:p.m.|abbreviation:etc."
    ),
    ("Ph.D. etc...", "abbreviation:Ph.D.|etc|_punctuation:..."),
    ("B. Obama J.-C. U.S. U.N.", "initial:B.|Obama|initial:J.-C.|initial:U.S.|initial:U.N."),
    ("M.K. Gandhi U.S é", "initial:M.K.|Gandhi|initial:U.S|é"),
    ("É. Zola", "initial:É.|Zola"),
    ("fin.Le fin.le Rang.Il", "fin|_punctuation:.|_Le|fin|_punctuation:.|_le|Rang|_punctuation:.|_Il"),
    ("mot... … !", "mot|_punctuation:...|punctuation:…|punctuation:!"),
  ])
  func stops(text: String, expected: String) {
    #expect(TokeniserTests.cut(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("(vietnamplus.vn)", "punctuation:(|_url:vietnamplus.vn|_punctuation:)"),
    ("VietnamPlus.vn en.example.org.", "url:VietnamPlus.vn|url:en.example.org|_punctuation:."),
    ("exemple.com exemple.le/page", "url:exemple.com|url:exemple.le/page"),
    (
      "https://a.org/x_(y)?q=é, www.Example.org.",
      "url:https://a.org/x_(y)?q=é|_punctuation:,|url:www.Example.org|_punctuation:."
    ),
    ("(http://a.vn/b)", "punctuation:(|_url:http://a.vn/b|_punctuation:)"),
    ("jean.dupont@example.org jean@x", "email:jean.dupont@example.org|jean|_punctuation:@|_x"),
    ("<a.b...@example.org>", "symbol:<|_email:a.b...@example.org|_symbol:>"),
    ("à:j_d-e+f@mail.example.vn.", "à|_punctuation::|_email:j_d-e+f@mail.example.vn|_punctuation:."),
    ("@vna_fr #ASEAN2025 #1 C#", "handle:@vna_fr|handle:#ASEAN2025|punctuation:#|_number:1|C|_punctuation:#"),
    ("👨\u{200D}👩\u{200D}👧 👍🏽 ☀\u{FE0F}", "symbol:👨\u{200D}👩\u{200D}👧|symbol:👍🏽|symbol:☀\u{FE0F}"),
    ("\u{301}\u{302}a", "symbol:\u{301}\u{302}|_a"),
  ])
  func addressesAndSigns(text: String, expected: String) {
    #expect(TokeniserTests.cut(text).joined(separator: "|") == expected)
  }
}
