import Testing
import WireText

@testable import WireStory

struct FormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let form: String
    let text: String
    /// The fields found, as `name=text`, or nil where the form is not there.
    let fields: [String]?
    let damage: [FormDamage.Kind]
    let mended: String
    var testDescription: String { "\(form) in \(text)" }

    init(
      _ form: String, _ text: String, _ fields: [String]?, _ damage: [FormDamage.Kind] = [],
      _ mended: String = ""
    ) {
      self.form = form
      self.text = text
      self.fields = fields
      self.damage = damage
      self.mended = mended
    }
  }

  static let full = "{place}, {day} {month} ({agency}) {dash} "

  static let cases = [
    Case(
      full, "Turku, 3 juillet (ANT) - Le", ["place=Turku", "day=3", "month=juillet", "agency=ANT", "dash=-"],
      [],
      "Turku, 3 juillet (ANT) - "),
    Case(
      full, "Turku,3 juillet(ANT)–Le", ["place=Turku", "day=3", "month=juillet", "agency=ANT", "dash=–"],
      [.missingSpace, .missingSpace, .missingSpace, .missingSpace], "Turku, 3 juillet (ANT) – "),
    Case(
      full, "Turku 3  AOU\u{302}T (ANT -- Le",
      ["place=Turku", "day=3", "month=AOU\u{302}T", "agency=ANT", "dash=--"],
      [.missingMark, .extraSpace, .missingBracket], "Turku, 3 AOU\u{302}T (ANT) -- "),
    Case(
      full, "Saint-Denis de la Réunion, 1er août ANT) — 😀",
      ["place=Saint-Denis de la Réunion", "day=1er", "month=août", "agency=ANT", "dash=—"], [.missingBracket],
      "Saint-Denis de la Réunion, 1er août (ANT) — "),
    Case(
      full, "Hội An, 3\u{A0}mai (ANT) - Le", ["place=Hội An", "day=3", "month=mai", "agency=ANT", "dash=-"],
      [.otherSpace], "Hội An, 3\u{A0}mai (ANT) - "),
    Case(
      full, "Turku (Finlande), 3 juillet (ANT) - Le",
      ["place=Turku", "land=Finlande", "day=3", "month=juillet", "agency=ANT", "dash=-"], [],
      "Turku (Finlande), 3 juillet (ANT) - "),
    Case(
      full, "Turku(Îles du nord), 3 juillet (ANT) - Le",
      ["place=Turku", "land=Îles du nord", "day=3", "month=juillet", "agency=ANT", "dash=-"], [.missingSpace],
      "Turku (Îles du nord), 3 juillet (ANT) - "),
    Case(
      full, "Turku (Finlande, 3 juillet (ANT) - Le",
      ["place=Turku", "land=Finlande", "day=3", "month=juillet", "agency=ANT", "dash=-"], [.missingBracket],
      "Turku (Finlande), 3 juillet (ANT) - "),
    Case(full, "Turku (BOR), 3 juillet (ANT) - Le", nil),
    Case(full, "Turku (nord), 3 juillet (ANT) - Le", nil),
    Case(
      "{place} – {land} – ", "Turku – Finlande – Le", ["place=Turku", "dash=–", "land=Finlande", "dash=–"],
      [],
      "Turku – Finlande – "),
    Case(
      "{keywords}/[ ({version})]", "S.Korea-Été_Port/ (UPDATE 2)",
      ["keywords=S.Korea-Été_Port", "separator=/", "version=UPDATE 2"], [], "S.Korea-Été_Port/ (UPDATE 2)"),
    Case(
      "BC-{keyword}--{topic}[,{version}][,{number}]", "BC-EU--Sea Gulls' Nest,1st Ld,435",
      ["dash=-", "keyword=EU", "dash=--", "topic=Sea Gulls' Nest", "version=1st Ld", "number=435"], [],
      "BC-EU--Sea Gulls' Nest,1st Ld,435"),
    Case("({name})", "(Photo J. de la Tour)", nil),
    Case(
      "{label} {name}", "Photo J. de la Tour", ["label=Photo", "name=J. de la Tour"], [],
      "Photo J. de la Tour"),
    Case(full, "Turku, 3 juillet (XYZ) - Le", nil),
    Case(full, "Turku, 32 juillet (ANT) - Le", nil),
    Case(full, "turku, 3 juillet (ANT) - Le", nil),
    Case(full, "Turku, 3 juillet ANT - Le", nil),
    Case(
      "{place} ({agency}) — ", "OULU, Finland (ANT) - The", ["place=OULU, Finland", "agency=ANT", "dash=-"],
      [.otherDash], "OULU, Finland (ANT) - "),
    Case(
      "{month} {day}[, {year}]", "Sept. 22nd, 2024", ["month=Sept.", "day=22nd", "year=2024"], [],
      "Sept. 22nd, 2024"),
    Case(
      "({label}: {agency}/{name})", "(Photo: Boréal/J. de la Tour)",
      ["label=Photo", "separator=:", "agency=Boréal", "separator=/", "name=J. de la Tour"], [],
      "(Photo: Boréal/J. de la Tour)"),
    Case(
      "({label} {agency}/{name})", "(Photo ANT /Zoé Ünal)",
      ["label=Photo", "agency=ANT", "separator=/", "name=Zoé Ünal"], [.extraSpace], "(Photo ANT/Zoé Ünal)"),
    Case(
      "{agency}/{name}", "ANT/ Zoé Ünal", ["agency=ANT", "separator=/", "name=Zoé Ünal"], [.extraSpace],
      "ANT/Zoé Ünal"),
    Case(
      "{agency} / {name}", "ANT /Zoé Ünal", ["agency=ANT", "separator=/", "name=Zoé Ünal"], [.missingSpace],
      "ANT / Zoé Ünal"),
    Case(
      "{place}, {day} {month} ({sign}) {dash} ", "Turku,3 juillet(üta)-Le",
      ["place=Turku", "day=3", "month=juillet", "sign=üta", "dash=-"],
      [.missingSpace, .missingSpace, .missingSpace, .missingSpace], "Turku, 3 juillet (üta) - "),
    Case("{place} ({sign}) {dash} ", "Turku (ANT) - Le", nil),
    Case("({sign}) {dash} ", "(a) - Le", nil),
    Case(
      "{label} : {agency}", "Photo : Agence nordique  de test",
      ["label=Photo", "separator=:", "agency=Agence nordique  de test"], [],
      "Photo : Agence nordique  de test"),
    Case("{label} : {agency}", "photo : ANT", nil),
    Case("-30-", "- 30 -", ["dash=-", "dash=-"], [.extraSpace, .extraSpace], "-30-"),
    Case("ảnh {number}", "A\u{309}nh 12Le", ["number=12"], [], "A\u{309}nh 12"),
  ]

  @Test(arguments: cases)
  func formRecognisesTolerantly(_ one: Case) throws {
    let forms = try StoryForms(.test)
    let form = try Form(one.form)
    for prefix in ["", "😀\r\né"] {
      let bytes = Array((prefix + one.text).utf8)
      let range = ByteRange(prefix.utf8.count, bytes.count)
      let match = form.match(bytes.span, in: range, words: forms.words)
      #expect(match?.fields.map { "\($0.name.rawValue)=\(bytes.span.text($0.range))" } == one.fields)
      guard let match else { continue }
      #expect(match.damage.map(\.kind) == one.damage)
      #expect(match.mended(in: bytes.span) == one.mended)
    }
  }

  @Test func formWritesExactly() throws {
    let form = try Form("{place}[, {day} {month}[ {year}]] ({agency}) – ")
    #expect(form.write(fields: [.place: "Turku", .agency: "ANT"]) == "Turku (ANT) – ")
    #expect(
      form.write(fields: [.place: "Turku", .agency: "ANT", .day: "3", .month: "mai"])
        == "Turku, 3 mai (ANT) – ")
    #expect(
      form.write(fields: [.place: "Turku", .agency: "ANT", .day: "3", .month: "mai", .year: "2024"])
        == "Turku, 3 mai 2024 (ANT) – ")
    #expect(form.write(fields: [.place: "Turku", .agency: "ANT", .day: "3"]) == "Turku (ANT) – ")
    #expect(form.write(fields: [.place: "Turku"]) == nil)
  }

  @Test func formWritesFieldsThatRepeatInOrder() throws {
    let forms = try StoryForms(.test)
    let bytes = Array("–BOR/ANT".utf8)
    let found = forms.signOffs(bytes.span, in: ByteRange(0, bytes.count))
    let fields = try #require(found.first).fields
    let written = try Form("({agency}/{agency})").write(fields: fields, in: bytes.span) {
      bytes.span.text($0)
    }
    #expect(written == "(BOR/ANT)")
  }

  @Test(arguments: [
    ("{place", FormError(.strayBrace, offset: 0)),
    ("é {plaec}", FormError(.unknownField("plaec"), offset: 3)),
    ("place}", FormError(.strayBrace, offset: 5)), ("[{day}", FormError(.strayBracket, offset: 0)),
    ("{day}]", FormError(.strayBracket, offset: 5)), (" \u{A0}", FormError(.empty, offset: 0)),
    ("{day}[ ]", FormError(.empty, offset: 6)), ("[[[[[[[{day}]]]]]]]", FormError(.tooDeep, offset: 6)),
    ("[a][b][c][d][e][f][g]", FormError(.tooManyVariants, offset: 0)),
  ])
  func badPatternTellsWhere(_ pattern: String, _ expected: FormError) {
    #expect(throws: expected) { try Form(pattern) }
  }

  @Test func allFormErrorsAreToldTogether() {
    var data = StoryForms.Data.test
    data.calendars[Language("fr")]?.months.removeLast()
    data.datelines = ["{place", "{place} – "]
    data.signOffs = ["{x}"]
    #expect(
      throws: StoryFormsError(faults: [
        .calendar(.months, found: 11, expected: 12),
        .form(list: .datelines, index: 0, pattern: "{place", error: FormError(.strayBrace, offset: 0)),
        .form(list: .signOffs, index: 0, pattern: "{x}", error: FormError(.unknownField("x"), offset: 0)),
      ])
    ) { try StoryForms(data) }
  }

  @Test(arguments: [
    ("… la fin.-ANT", ["-ANT"]), ("… la fin. -ANT -ANT", ["-ANT", "-ANT"]), ("… la fin. – ANT", ["– ANT"]),
    ("… la fin.–BOR/ANT", ["–BOR/ANT"]), ("… la fin (ANT)", ["(ANT)"]), ("… together./.", ["./."]),
    ("… together. /.", [". /."]), ("… la fin. ANT", ["ANT"]), ("… la fin.ANT", ["ANT"]),
    ("… été » ANT AB XY", ["ANT AB XY"]),
    ("… selon ANT", []), ("… la fin. ANT de", []),
    ("… partenariat BOR-ANT", []), ("… la fin.", []), ("… de l'ANT", []),
    (
      "The end. (Reporting by Jo Ek and Al Bo in Turku; Editing by Ed Om)",
      ["(Reporting by Jo Ek and Al Bo in Turku; Editing by Ed Om)"]
    ),
  ])
  func signOffsAreFoundAtTheEnd(_ text: String, _ expected: [String]) throws {
    let forms = try StoryForms(.test)
    let bytes = Array(text.utf8)
    let found = forms.signOffs(bytes.span, in: ByteRange(0, bytes.count))
    #expect(found.map { bytes.span.text($0.range) } == expected)
  }

  @Test(arguments: [
    ("NORD-Port-été", true), ("NORD-Port/", true), ("NORD-Port/Été (UPDATE 2)", true), ("NORD-Port", false),
    ("NORD-Port--Été, 2e Ld", true), ("NORD-Port-été,PREV", true), ("Nord-de-Turku, tempête", false),
    ("^BC-Port,435<", true), ("Port-Nord-été rouvre", false), ("", false),
    ("-NORD-Port-été-", false), ("L'avant-port de Turku", false),
  ])
  func slugsAreLinesOfKeywords(_ text: String, _ isSlug: Bool) throws {
    let forms = try StoryForms(.test)
    let bytes = Array(text.utf8)
    #expect((forms.slug(bytes.span, filling: ByteRange(0, bytes.count)) != nil) == isSlug)
  }

  @Test(arguments: [
    ("ZCZC  ANT012", true), ("r i BC-Port  01-01", true), ("a0412ANT", true), ("a041 port", false),
    ("y avait un", false), ("r  i  BC", true), ("r", false), ("Le port", false), ("12 34", false),
    ("r, i", false),
  ])
  func headersOfWiresAreToldByTheirStartOrTheirCodes(_ text: String, _ isHeader: Bool) throws {
    let forms = try StoryForms(.test)
    let bytes = Array(text.utf8)
    #expect(forms.isWireHeader(bytes.span, ByteRange(0, bytes.count)) == isHeader)
  }

  @Test func aSlashBetweenSignsHasNoSpaces() throws {
    let forms = try StoryForms(.test)
    let bytes = Array("together. /.".utf8)
    let found = forms.signOffs(bytes.span, in: ByteRange(0, bytes.count))
    #expect(found.map { $0.mended(in: bytes.span) } == ["./."])
  }

  @Test(arguments: [
    ("fr", "juillet", "juil"), ("fr", "JUILLET", "JUIL"), ("fr", "mai", "mai"), ("fr", "juil.", "juil."),
    ("fr", "July", "July"), ("en", "July", "Jul"), ("es", "septiembre", "sept"), ("es", "sep", "sep"),
  ])
  func monthsAreWrittenShort(_ language: String, _ month: String, _ expected: String) throws {
    var data = StoryForms.Data.test
    for code in ["fr", "en", "es"] {
      data.calendars[Language(code)] = CalendarNames(of: Language(code))
    }
    data.calendars[Language("es")]?.months[8].append("sep")
    let forms = try StoryForms(data)
    let bytes = Array("Turku, 3 \(month) (ANT)".utf8)
    let range = ByteRange(9, 9 + month.utf8.count)
    let short = forms.shortMonth(bytes.span, range, in: Language(language))
    #expect(short == expected)
    let form = try Form("{place}, {day} {short-month} ({agency})")
    let found = form.match(bytes.span, in: ByteRange(0, bytes.count), words: forms.words)
    let match = try #require(found)
    #expect(form.holds(match.fields))
    let written = form.write(fields: match.fields, in: bytes.span) {
      forms.shortMonth(bytes.span, $0, in: Language(language))
    }
    #expect(written == "Turku, 3 \(expected) (ANT)")
  }

  @Test func fieldsHaveValues() throws {
    let forms = try StoryForms(.test)
    let bytes = Array("TTXB juil. 1er jeudi Crédit photo".utf8)
    #expect(forms.agency(bytes.span, ByteRange(0, 4))?.sign == "ANT")
    #expect(forms.month(bytes.span, ByteRange(5, 10)) == 7)
    #expect(forms.number(bytes.span, ByteRange(11, 14)) == 1)
    #expect(forms.weekday(bytes.span, ByteRange(15, 20)) == 4)
    #expect(forms.label(bytes.span, ByteRange(21, bytes.count)) == "Crédit photo")
  }
}
