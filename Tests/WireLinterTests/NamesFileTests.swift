import Testing
import WireConfig
import WireRules
import WireText

@testable import WireLinter

struct NamesFileTests {
  private func read(_ texts: [String]) -> (entries: [NamesBook.Entry], errors: [String]) {
    let errors = ConfigErrorSink()
    let languages = [Language("en"), Language("fr")]
    var reader = NamesFile(errors: errors, languages: languages) { text, language in
      text == "sable" && language != languages[0] ? languages[1] : nil
    }
    for (index, text) in texts.enumerated() { reader.read(YAMLFile(path: "n\(index).yml", text: text)) }
    do {
      try errors.throwIfAny()
      return (reader.book.entries, [])
    } catch {
      return (reader.book.entries, error.errors.map { String($0.description.prefix { $0 != "\n" }) })
    }
  }

  @Test func namesKeepTheirVariantsAndSource() {
    let (entries, errors) = read([
      "names:\n  - name: Bùi Thị Quỳnh\n    variants: [Bùi Thi Quynh, Bui Thi Quynh]\n    note: President\n  - name: Hanoï\n    variants: [Hanoi]\n    language: fr\n",
      "names: [{name: Zoé 🙂 Ünal}, {name: Hanoi, language: en}]", "",
    ])
    #expect(errors.isEmpty)
    #expect(
      entries == [
        NamesBook.Entry(
          name: "Bùi Thị Quỳnh", variants: ["Bùi Thi Quynh", "Bui Thi Quynh"], source: "n0.yml"),
        NamesBook.Entry(name: "Hanoï", variants: ["Hanoi"], language: Language("fr"), source: "n0.yml"),
        NamesBook.Entry(name: "Zoé 🙂 Ünal", variants: [], source: "n1.yml"),
        NamesBook.Entry(name: "Hanoi", variants: [], language: Language("en"), source: "n1.yml"),
      ])
  }

  @Test(arguments: [
    (
      ["names: [{name: A B, variants: [A C, A B]}]"],
      ["n0.yml:1:37: “A B” is the name itself; remove it from the variants"]
    ),
    (["names: [{name: A B, variants: [A C, A C]}]"], ["n0.yml:1:37: “A C” is written twice"]),
    (
      ["names: [{name: A B, variants: [X]}]", "names: [{name: É, variants: [X]}]"],
      ["n1.yml:1:30: “X” is already a variant of “A B”; a spelling stands for one name"]
    ),
    (
      ["names:\n  - {name: Ü, variants: [B]}\n  - {name: B, variants: [Ü]}"],
      ["n0.yml:3:12: “B” is already a variant of “Ü”; a name is no variant"]
    ),
    (
      ["names:\n  - {name: B}\n  - {name: Ü, variants: [B]}"],
      ["n0.yml:3:26: “B” is a name of its own, and cannot stand for “Ü”"]
    ),
    (
      ["names: [{name: É, language: xx}, {name: A, variants: [E\u{301}]}]"],
      [
        "n0.yml:1:29: no pack has the language “xx”; allowed: en, fr",
        "n0.yml:1:55: “É” is a name of its own, and cannot stand for “A”",
      ]
    ),
    (
      ["names: [{name: \" Éo\"}, {name: A B, variants: [\"A\u{A0}\"]}]"],
      [
        "n0.yml:1:16: a space stands at an end of “ Éo”; remove it",
        "n0.yml:1:47: a space stands at an end of “A\u{A0}”; remove it",
      ]
    ),
    (
      ["names:\n  - {name: Sablé, variants: [Sable, sable]}\n  - {name: Å, variants: [sable], language: fr}"],
      [
        "n0.yml:2:37: “sable” is a common word (fr), and cannot stand for a name; write the name in full, or the",
        "n0.yml:3:26: “sable” is a common word (fr), and cannot stand for a name; write the name in full",
      ]
    ),
    (["names: [{name: Sablé, variants: [sable], language: en}]"], []),
    (
      ["names: [{name: A  B, variants: [C]}, {name: É, variants: [E \u{A0}F, E F]}]"],
      [
        "n0.yml:1:16: two spaces stand side by side in “A  B”; remove one",
        "n0.yml:1:59: two spaces stand side by side in “E \u{A0}F”; remove one",
      ]
    ),
    (
      [
        "names: [{name: A Éo}, {name: a ÉO}, {name: A E\u{301}O, language: fr}]",
        "names: [{name: A ÉO, variants: [A Éo]}]",
      ],
      [
        "n0.yml:1:30: “a ÉO” is already a name, as “A Éo”; write one of them, and the other as its variant",
        "n0.yml:1:44: “A ÉO” is already a name, as “A Éo”",
        "n1.yml:1:16: “A ÉO” is already a name, as “A Éo”",
      ]
    ),
    (["names: [{name: A Éo, language: fr}, {name: A ÉO, language: en}, {name: Éo, variants: [éo]}]"], []),
    (["names: [{name: B, variants: [C, D]}]", "names: [{name: B, variants: [C, E]}]"], []),
    (["names: [{name: B}]", "names: [{name: C, variants: [B]}]"], ["n1.yml:1:30: “B” is a name of its own"]),
    (["names: [{name: B}, {name: B}]"], ["n0.yml:1:27: “B” is already a name; write its variants together"]),
    (
      ["names: [{nme: B}, {name: \" \"}, x]\nword: []"],
      [
        "n0.yml:1:9: the option “name” is missing; add “name: …”",
        "n0.yml:1:10: unknown option “nme”; did you mean “name”?",
        "n0.yml:1:26: a name is empty", "n0.yml:1:32: a mapping is wanted, not “x”; write “name: x”",
        "n0.yml:2:1: unknown key “word”",
      ]
    ),
  ])
  func contradictionsAreErrors(texts: [String], expected: [String]) {
    let found = read(texts).errors
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected)) }
  }
}
