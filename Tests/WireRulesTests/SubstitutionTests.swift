import Testing
import WireConfig
import WireRules

/// Where a substitution that is safe in general asks first.
@Suite struct SubstitutionTests {
  static let kind = KindTester(
    Substitution.self,
    "swap: { recieve: receive, Acommodate: Accommodate, évenement: événement }\nignorecase: true\ncapitalize: true\nsafe: true"
  )

  @Test(arguments: [
    ("swap: {été: été}", ["“été” is to be written for itself"]), ("swap: {été: étés}", []),
    ("swap: {iPhone: iPhone}\nignorecase: true", []), ("swap: {a.b: a.b}", []),
  ])
  func whatIsToBeWrittenForItselfIsAnError(_ options: String, _ expected: [String]) {
    #expect(KindTester(Substitution.self, options).errors.map(\.message) == expected)
  }

  @Test(arguments: [
    ("They recieve it.", Fix.Safety.safe),
    ("Recieve it today.", .safe),
    ("They left. Recieve it today.", .safe),
    ("« Évenement rare », dit-il.", .safe),
    ("RECIEVE it today.", .safe),
    // A name, or the beginning of one.
    ("The writer Ann Recieve left.", .unsafe),
    ("Recieve Records left.", .unsafe),
    ("Recieve, Ann, left.", .safe),
    ("The Évenement fair, Ann’s.", .unsafe),
    ("TO RECIEVE IT", .unsafe),
    // The key itself has the capital.
    ("The firm Acommodate left.", .safe),
  ])
  func aCapitalInsideASentenceMayBeAName(_ text: String, _ safety: Fix.Safety) {
    let findings = Self.kind.findings(in: text)
    #expect(findings.map { $0.fixes.map(\.safety) } == [[safety]])
  }

  @Test(arguments: [
    "https://example.org/a/recieve.html", "recieve@example.org", "@recieve", "#recieve", #"C:\recieve\x"#,
    "x.recieve()", "recieve()", "recieve.txt", "can_recieve", "lib/recieve/a", "/recieve",
    "`recieve`",
  ])
  func whatAMachineReadsIsNoProse(_ text: String) {
    #expect(Self.kind.findings(in: "See " + text + " now.").isEmpty)
  }

  @Test(arguments: [
    "They recieve.Then go", "(recieve)", "“recieve”/ now", "_recieve_", "recieve\u{A0}/x", "…recieve",
  ])
  func signsOfProseJoinNothing(_ text: String) {
    #expect(Self.kind.findings(in: text).count == 1)
  }

  @Test func aKeyMayBePartOfAnAddress() {
    let kind = KindTester(Substitution.self, "swap: {'http://': 'https://'}\nnonword: true")
    #expect(kind.fixed("http://example.org/a") == "https://example.org/a")
  }
}
