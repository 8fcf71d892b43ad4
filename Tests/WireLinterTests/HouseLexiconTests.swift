import Testing
import WireConfig
import WireLexicon
import WireText

@testable import WireLinter

/// What a lexicon that a configuration lists does to the cuts of a story.
struct HouseLexiconTests {
  private static let story =
    "La capitainerie a autorisé lundi la sortie dudigouleur, a indiqué le maire. "
    + "Le patron Leportail est resté à quai avec son équipage."

  /// What is found to have lost a space where the lists are those of the house.
  ///
  /// - Parameter text: what the linter has read before.
  private func glued(_ lists: [String], language: String = "fr", after text: String = "") throws -> [String] {
    let names = lists.indices.map { "house\($0).lexicon" }
    let tree = try FileTree([
      "house.yml": "extends: [core, fr]\nlexicons: [\(names.joined(separator: ", "))]\n"
    ])
    for (name, list) in zip(names, lists) {
      let inputs = [(name: "list.tsv", bytes: Array(list.utf8))]
      try tree.write(try LexiconCompiler.compile(language: Language(language), inputs: inputs), to: name)
    }
    let linter = try Linter(configuration: tree.path + "/house.yml")
    if !text.isEmpty { _ = linter.lint(text) }
    return linter.lint(Self.story).files.flatMap(\.findings)
      .filter { $0.finding.rule == "fr/missing-space" }
      .map { "\($0.excerpt) \($0.finding.fixes.first?.title ?? "")" }
  }

  @Test func withoutOneANameOfCommonWordsIsCutAndAnUnknownWordIsNot() throws {
    #expect(try glued([]) == ["Leportail Write “Le portail”"])
  }

  @Test func aHouseNameIsWholeAndAHouseWordIsCutFree() throws {
    let expected = ["dudigouleur Write “du digouleur”"]
    #expect(try glued(["Leportail\t2\ndigouleur\t3.5\n"]) == expected)
    #expect(try glued(["Leportail\t2\tname\n", "digouleur\t3.5\tword,noun\n"]) == expected)
  }

  /// After some pages the segmenter asks its lexicon in another way.
  @Test func itHoldsInALongRunToo() throws {
    let pages = String(repeating: "Le maire a visité le port de la ville avec son équipage.\n\n", count: 1200)
    #expect(
      try glued(["Leportail\t2\ndigouleur\t3.5\n"], after: pages) == ["dudigouleur Write “du digouleur”"])
    #expect(try glued([], after: pages) == ["Leportail Write “Le portail”"])
  }

  @Test func whatRunsTogetherMayBeAHouseWordItself() throws {
    #expect(try glued(["Leportail\t2\ndigouleur\t3.5\n", "dudigouleur\t2\n"]) == [])
  }

  @Test func itHoldsForItsLanguageAlone() throws {
    #expect(try glued(["Leportail\t2\ndigouleur\t3.5\n"], language: "en") == ["Leportail Write “Le portail”"])
  }

  @Test func whatCannotBeUsedIsAnErrorAtItsPlace() throws {
    let inputs = [(name: "list.tsv", bytes: Array("bac\n".utf8))]
    let whole = try LexiconCompiler.compile(language: Language("fr"), inputs: inputs)
    var later = whole
    later[8] = 2
    let tree = try FileTree([
      "house.yml": "extends: [core]\nlexicons:\n  - a\n  - b\n  - c\n  - d\n  - e\n  - .\n  - a\n",
      "d": "bac\n",
    ])
    try tree.write(Array(whole.dropLast()), to: "a")
    try tree.write(later, to: "b")
    try tree.write(try LexiconCompiler.compile(language: Language("xx"), inputs: inputs), to: "c")
    let errors = #expect(throws: ConfigErrors.self) { try Linter(configuration: tree.path + "/house.yml") }
    let found = errors?.errors.map {
      $0.description.prefix { $0 != "\n" }.dropFirst(tree.path.utf8.count + 1)
    }
    let expected = [
      "house.yml:3:5: “a” cannot be used: the file is cut short: \(whole.count - 1) bytes of \(whole.count)",
      "house.yml:4:5: “b” cannot be used: version 2 is not 1, which this program reads; build it anew",
      "house.yml:5:5: the lexicon is of the language “xx”, which no pack has; allowed: ca, de, en, es, fr, gl, it, nl, pt, vi",
      "house.yml:6:5: “d” cannot be used: not a lexicon; `wirelint lexicon build` makes one of word lists",
      "house.yml:7:5: “e” cannot be used: no such file or folder; paths start from \(tree.path)",
      "house.yml:8:5: “.” cannot be used: it is a folder; paths start from \(tree.path)",
      "house.yml:9:5: “a” is listed twice; remove one",
    ]
    #expect(found.map { $0.map(String.init) } == expected)
  }
}
