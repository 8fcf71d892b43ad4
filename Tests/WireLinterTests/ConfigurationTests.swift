import Testing
import WireConfig
import WireRules
import WireText

@testable import WireLinter

/// Rules folders of four packs, and what configurations make of them.
struct ConfigurationTests {
  static let sample = "kind: sample\nseverity: warning\nmessage: “{found}”\nwhy: House style.\n"
  static let packs = [
    "rules/core/pack.yml": "title: Core\n",
    "rules/core/double-space.yml": sample,
    "rules/fr/pack.yml": "title: French\nlanguage: fr\nextends: [core]\n",
    "rules/fr/missing-space.yml": sample + "form: fr\n",
    "rules/fr/numbers.yml": sample,
    "rules/en/pack.yml": "title: English\nlanguage: en\n",
    "rules/en/missing-space.yml": sample + "form: en\n",
    "rules/agencies/xyz/pack.yml":
      "title: XYZ\nextends: [fr]\nrules:\n  fr/numbers: {most: 3}\n  core/double-space: off\n",
    "rules/agencies/xyz/dateline.yml": sample,
  ]

  private func configurations(_ folder: FileTree, _ options: SettingsOptions = SettingsOptions())
    throws
    -> Configurations
  {
    let store = try PackStore(.disk(folder.path + "/rules", shown: "rules"))
    return Configurations(
      store: store, options: options, workingFolder: folder.path, kinds: [SampleKind.self])
  }

  private func folder(_ configuration: String? = nil, _ more: [String: String] = [:]) throws
    -> FileTree
  {
    var files = Self.packs
    files[".wirelint.yml"] = configuration
    return try FileTree(files.merging(more) { $1 })
  }

  /// `id severity form most` of each rule of a file.
  private func rules(_ configurations: Configurations, for path: String = "a.txt") throws -> [String] {
    let rulesets = try configurations.rulesets(for: [path])
    return try rulesets[0].rules.map { rule in
      let kind = rule.kind as? SampleKind
      return "\(rule.id) \(rule.severity.rawValue) \(kind?.form ?? "") \(kind?.most ?? 0)"
    }
  }

  private func errors(_ configuration: String, _ more: [String: String] = [:]) throws -> [String] {
    let folder = try folder(configuration, more)
    do {
      try configurations(folder).check("a.txt")
      return []
    } catch let errors as ConfigErrors {
      return errors.errors.map { error in
        String(error.description.prefix { $0 != "\n" })
      }
    }
  }

  @Test func withoutAConfigurationAllLanguagesHold() throws {
    let folder = try folder()
    let configurations = try configurations(folder)
    #expect(
      try rules(configurations) == [
        "core/double-space warning none 1", "en/missing-space warning en 1", "fr/missing-space warning fr 1",
        "fr/numbers warning none 1",
      ])
    let ruleset = try configurations.ruleset(for: "a.txt")
    #expect(ruleset.language == nil)
    #expect(try ruleset.rules.map(\.language) == [nil, Language("en"), Language("fr"), Language("fr")])
    #expect(try ruleset.rules.map(\.quotations) == [.told, .told, .told, .told])
    #expect(configurations.settings(for: "a.txt").failOn == .error)
  }

  @Test(arguments: [
    (
      "extends: [fr]",
      ["core/double-space warning none 1", "fr/missing-space warning fr 1", "fr/numbers warning none 1"]
    ),
    ("extends: []", []),
    (
      "extends: [core]\nrules: {core/double-space: {severity: error, form: '{é} x'}}",
      ["core/double-space error {é} x 1"]
    ),
    ("extends: [en, core]\nrules: {core/double-space: off}", ["en/missing-space warning en 1"]),
    (
      "extends: [en, fr]\nrules:\n  fr/missing-space: {severity: error}\n  \"*/missing-space\": {severity: suggestion, most: 2}\n"
        + "  fr/*: {most: 5}\n  core/*: off",
      ["en/missing-space suggestion en 2", "fr/missing-space error fr 5", "fr/numbers warning none 5"]
    ),
    (
      "extends: [agencies/xyz]\nrules: {fr/numbers: {severity: error}}",
      ["agencies/xyz/dateline warning none 1", "fr/missing-space warning fr 1", "fr/numbers error none 3"]
    ),
    (
      "extends: [agencies/xyz]\nrules: {core/double-space: on, \"*/missing-space\": off, agencies/xyz/*: off}",
      ["core/double-space warning none 1", "fr/numbers warning none 3"]
    ),
  ])
  func rulesAreMergedOptionByOption(configuration: String, expected: [String]) throws {
    let folder = try folder(configuration)
    #expect(try rules(configurations(folder)) == expected)
  }

  @Test func overridesAddToWhatStandsAbove() throws {
    let folder = try folder(
      """
      extends: [core]
      language: fr
      rules: {core/double-space: {most: 2}}
      overrides:
        - files: ["en/**"]
          extends: [en]
          language: en
          rules: {core/double-space: {form: x}}
        - files: ["**/été*"]
          rules: {core/double-space: {most: 4}}
      """)
    let configurations = try configurations(folder)
    let paths = ["a.txt", "en/b.txt", "en/été.txt", "été.txt", "en/c.txt"]
    let rulesets = try configurations.rulesets(for: paths)
    #expect(rulesets.indices == [0, 1, 2, 3, 1])
    #expect(rulesets.rulesets.map { $0.language?.code } == ["fr", "en", "en", "fr"])
    #expect(try rules(configurations, for: "a.txt") == ["core/double-space warning none 2"])
    #expect(
      try rules(configurations, for: "en/été.txt") == [
        "core/double-space warning x 4", "en/missing-space warning en 1",
      ])
    #expect(try rules(configurations, for: "été.txt") == ["core/double-space warning none 4"])
  }

  @Test func theNearestConfigurationReplacesThoseAbove() throws {
    let folder = try folder(
      "extends: [core]\nfail-on: warning",
      [
        "sub/.wirelint.yml": "extends: [../house]", "sub/deep/x.txt": "",
        "house/pack.yml": "title: House\nextends: [../other]", "house/style.yml": Self.sample,
        "other/pack.yml": "title: Other\nextends: [en]\nlanguage: en", "other/tone.yml": Self.sample,
      ])
    let configurations = try configurations(folder)
    #expect(try rules(configurations, for: "a.txt") == ["core/double-space warning none 1"])
    #expect(
      try rules(configurations, for: "sub/deep/x.txt") == [
        "en/missing-space warning en 1", "house/style warning none 1", "other/tone warning none 1",
      ])
    #expect(configurations.settings(for: "a.txt").failOn == .warning)
    #expect(configurations.settings(for: "sub/deep/x.txt").failOn == .error)
    let named = configurations.settings(for: "sub/x.txt").selection.named
    #expect(named == [folder.path + "/house", folder.path + "/other"])
  }

  @Test func namesAndWordsAreReadFromTheConfigurationsFolder() throws {
    let folder = try folder(
      "extends: [core]",
      [
        "sub/.wirelint.yml": "extends: [core]\nnames: [n.yml]\nwords: [../w.txt]",
        "sub/n.yml": "names:\n  - name: Trần Đại Quang\n    variants: [Tran Dai Quang]\n",
        "w.txt": "wirelint\n# x\n",
      ])
    let configurations = try configurations(folder)
    let ruleset = try configurations.rulesets(for: ["sub/a.txt"])[0]
    #expect((try ruleset.rules[0].kind as? SampleKind)?.names == ["Trần Đại Quang"])
    let named = configurations.settings(for: "sub/a.txt").selection.named
    #expect(named == [folder.path + "/sub/n.yml", folder.path + "/w.txt"])
  }

  @Test func theCommandLineStandsBeforeTheConfiguration() throws {
    let folder = try folder("extends: [en, fr]\nlanguage: fr", ["other.yml": "extends: [core]"])
    var options = SettingsOptions(
      language: "en", failOn: .suggestion, rules: ["*/missing-space"], skipped: ["en/*"])
    let configurations = try configurations(folder, options)
    #expect(try rules(configurations) == ["fr/missing-space warning fr 1"])
    #expect(try configurations.ruleset(for: "a.txt").language == Language("en"))
    #expect(configurations.settings(for: "a.txt").failOn == .suggestion)
    options = SettingsOptions(configuration: .file("other.yml"))
    #expect(try rules(self.configurations(folder, options)) == ["core/double-space warning none 1"])
    options = SettingsOptions(
      configuration: .file("nothing.yml"), language: "xx", rules: ["fr/numers"], skipped: ["ü/*"])
    let broken = try self.configurations(folder, options)
    #expect {
      _ = try broken.rulesets(for: ["a.txt", "b.txt"])
    } throws: { error in
      (error as? ConfigErrors)?.errors.map(\.description) == [
        "--language: no pack has the language “xx”; allowed: auto, en, fr",
        "--rule: there is no rule “fr/numers”; did you mean “fr/numbers”?",
        "--skip: there is no rule “ü/*”; `wirelint rules list` shows all rules",
        "nothing.yml: the configuration cannot be read: no such file or folder",
      ]
    }
  }

  @Test(arguments: [
    ("- core\n- fr\n", [".wirelint.yml:1:1: a mapping is wanted, not a list; write “key: value” lines"]),
    (
      "extends: fr",
      [".wirelint.yml:1:10: “extends” wants a list of texts, not “fr”; write “- ” before each item"]
    ),
    (
      "extends: [frr, core, agencies/xzy]\nignor: x\nlanguage: it\nfail-on: never\n",
      [
        ".wirelint.yml:1:11: there is no pack “frr”; did you mean “fr”?",
        ".wirelint.yml:1:22: there is no pack “agencies/xzy”; did you mean “agencies/xyz”?",
        ".wirelint.yml:2:1: unknown key “ignor”; did you mean “ignore”?",
        ".wirelint.yml:3:11: no pack has the language “it”; allowed: auto, en, fr",
        ".wirelint.yml:4:10: “fail-on” cannot be “never”; allowed: suggestion, warning, error",
      ]
    ),
    (
      "overrides:\n  - files: []\n    language: fr\n",
      [".wirelint.yml:2:12: “files” names no file; write a pattern, as in [\"en/**\"]"]
    ),
    (
      "extends: [\"\"]\nwords: [\"\"]\n",
      [
        ".wirelint.yml:1:11: “extends” has an empty text in its list; remove it, or write what it should say",
        ".wirelint.yml:2:9: “words” has an empty text in its list; remove it, or write what it should say",
      ]
    ),
    (
      "extends: [rules]\nnames: [no.yml]\nwords: [rules]\n",
      [
        ".wirelint.yml:1:11: the folder “rules” has no pack.yml; a pack states its title there",
        ".wirelint.yml:2:9: “no.yml” cannot be read: no such file or folder; paths start from .",
        ".wirelint.yml:3:9: “rules” cannot be read: it is a folder; paths start from .",
      ]
    ),
    (
      "rules:\n  fr/number: off\n  \"*/mising-space\": off\n  zzz/yyy: off\n  fr/numbers: no\n",
      [
        ".wirelint.yml:2:3: there is no rule “fr/number”; did you mean “fr/numbers”?",
        ".wirelint.yml:3:3: there is no rule “*/mising-space”; did you mean “*/missing-space”?",
        ".wirelint.yml:4:3: there is no rule “zzz/yyy”; `wirelint rules list` shows all rules",
        ".wirelint.yml:5:15: a rule is set to off, on or a mapping of its options; write “key: value” lines",
      ]
    ),
    (
      "rules:\n  fr/numbers: {severity: eror, most: 12, mots: 1, kind: names, message: “{fund}”}\n".replacing(
        "“{fund}”", with: "\"{fund}\""),
      [
        ".wirelint.yml:2:26: “severity” cannot be “eror”; did you mean “error”? allowed: suggestion, warning, error",
        ".wirelint.yml:2:38: “most” is “12”; allowed: 1 to 9",
        ".wirelint.yml:2:42: unknown option “mots”; did you mean “most”?",
        ".wirelint.yml:2:51: “kind” of a rule cannot be changed; write a rule of your own in a pack",
        ".wirelint.yml:2:74: the kind “sample” has no “{fund}”; did you mean “{found}”?",
      ]
    ),
    (
      "files: [\"[a\"]\noverrides:\n  - extends: [en]\n  - files: [\"en/**\"]\n    rules: {en/missing-space: {most: x}}\n    fail-on: error\n",
      [
        ".wirelint.yml:1:10: “[” is never closed; write “]”, or “\\[” for the character",
        ".wirelint.yml:3:5: the option “files” is missing; add “files: …”",
        ".wirelint.yml:5:38: “most” wants a whole number, not “x”",
        ".wirelint.yml:6:5: unknown option “fail-on”",
      ]
    ),
  ])
  func allFaultsAreToldTogether(configuration: String, expected: [String]) throws {
    let found = try errors(configuration)
    #expect(found.filter { error in !expected.contains { error.hasPrefix($0) } } == [])
    #expect(expected.filter { error in !found.contains { $0.hasPrefix(error) } } == [])
  }

  @Test func allThatIsWrongWithAHousesPackIsTold() throws {
    let found = try errors(
      "extends: [./p]\nrules: {p/a: off}",
      [
        "p/pack.yml": "title: 3\n", "p/a.yml": "kind: smple\n", "p/é/b.yml": Self.sample,
        "p/names/n.yml": "names: []\n", "p/q/pack.yml": "title: Q\n", "p/q/c.yml": Self.sample,
      ])
    #expect(
      found == [
        "p/a.yml:1:7: there is no kind of rule “smple”; did you mean “sample”?",
        "p/pack.yml:1:8: “title” wants words, not “3”; write what an editor should read",
        "p/é/b.yml: a rule in a folder inside the pack is not read; put it beside pack.yml",
      ])
  }

  @Test func whatIsListedTwiceIsAnError() throws {
    let found = try errors(
      """
      words: [w.txt, ./w.txt]
      names: [n.yml, n.yml]
      overrides:
        - files: ["en/**"]
          words: [w.txt]
          names: [n.yml]
      """, ["w.txt": "bac", "n.yml": "names: [{name: É}]"])
    #expect(
      found == [
        ".wirelint.yml:1:16: “./w.txt” is listed twice; remove one",
        ".wirelint.yml:2:16: “n.yml” is listed twice; remove one",
      ])
  }

  @Test func packsThatNeedThemselvesAreErrors() throws {
    let found = try errors(
      "extends: [a, ./c]",
      [
        "a/pack.yml": "title: A\nextends: [../b]", "b/pack.yml": "title: B\nextends: [../a]",
        "c/pack.yml": "title: C\nextends: [.]\n", "a/x.yml": Self.sample,
      ])
    #expect(
      found == [
        "b/pack.yml:2:11: the pack needs itself: a → b → a; remove it from “extends”",
        "c/pack.yml:2:11: the pack needs itself: c → c; remove it from “extends”",
      ])
  }

  @Test func twoPacksOfOneNameAreErrors() throws {
    let found = try errors("extends: [fr, house/fr]", ["house/fr/pack.yml": "title: House French"])
    #expect(
      found == [".wirelint.yml:1:15: another pack is called “fr”; rename one; the other is rules/fr/pack.yml"]
    )
  }

  @Test func faultsInPacksNameTheirFiles() throws {
    let found = try errors(
      "extends: [house]",
      [
        "house/pack.yml": "titel: House\nmonths: [a]\ndatelines: [\"é {plce} x\"]\n",
        "house/one.yml": "kind: sampel\nnonsense: 1\n", "house/two.yml": "severity: error\n",
        "house/three.yml":
          "kind: sample\nseverity: warning\nwhy: x\nmessage: x\nscope: [headlin]\nquotations: told\nfrom: 1\n",
        "house/four.yml": "kind: [\n",
      ])
    #expect(found.contains { $0.hasPrefix("house/four.yml:2:1: ") })
    #expect(
      found.filter { !$0.hasPrefix("house/four.yml") } == [
        "house/one.yml:1:7: there is no kind of rule “sampel”; did you mean “sample”?",
        "house/pack.yml:1:1: the key “title” is missing; add “title: …”",
        "house/pack.yml:1:1: unknown key “titel”; did you mean “title”?",
        "house/pack.yml:2:9: “months” wants 12 lists, not 1",
        "house/pack.yml:3:16: unknown field “{plce}”; a form has {place}, {city}, {land}, {day}, {month}, {short-month}, {year}, {weekday}, {agency}, {sign}, {dash}, {label}, {separator}, {name}, {number}, {initials}, {keyword}, {keywords}, {topic}, {version}",
        "house/three.yml:5:9: “scope” cannot be “headlin”; did you mean “headline”? allowed: headline, slug, deck, paragraph, caption, related, crosshead, sign-off, teaser-heading, teaser-headline, teaser",
        "house/three.yml:7:1: unknown option “from”; did you mean “form”?",
        "house/two.yml:1:1: the option “kind” is missing; add “kind: …”",
      ])
  }

  @Test func aConfigurationThatIsAFolderIsAnError() throws {
    let folder = try folder(nil, [".wirelint.yml/x": ""])
    let configurations = try configurations(folder)
    #expect {
      _ = try configurations.rulesets(for: ["a.txt"])
    } throws: { error in
      (error as? ConfigErrors)?.errors.map(\.description) == [
        ".wirelint.yml: the configuration cannot be read: it is a folder"
      ]
    }
  }

  @Test func aConfigurationOfAnotherEndingIsAnError() throws {
    let folder = try folder(nil, ["in/.wirelint.yaml": "extends: [core]"])
    let configurations = try configurations(folder)
    #expect(try configurations.rulesets(for: ["a.txt"]).rulesets.count == 1)
    #expect {
      _ = try configurations.rulesets(for: ["in/é/a.txt"])
    } throws: { error in
      "\(error)"
        == "in/.wirelint.yaml: the file is not read, for a configuration is called .wirelint.yml; rename it"
    }
  }

  @Test func whatNeverEndsIsNotRead() throws {
    let found = try errors("extends: [core]\nwords: [/dev/zero]\nnames: [/dev/null]")
    #expect(
      found == [
        ".wirelint.yml:2:9: “/dev/zero” cannot be read: it is a device, not a file; paths start from .",
        ".wirelint.yml:3:9: “/dev/null” cannot be read: it is a device, not a file; paths start from .",
      ])
  }

  @Test func aRulesFolderWithoutPacksIsAnError() throws {
    let folder = try FileTree(["r/x.yml": ""])
    let store = try PackStore(.disk(folder.path + "/r", shown: "r"))
    let configurations = Configurations(store: store, workingFolder: folder.path)
    #expect {
      try configurations.throwIfAny()
    } throws: { error in
      "\(error)" == "r: no pack is in the folder; each pack is a folder with a pack.yml"
    }
  }

  @Test func settingsAreShownWithWhereTheyComeFrom() throws {
    let folder = try folder(
      """
      extends: [agencies/xyz]
      words: [w.txt]
      fail-on: warning
      rules:
        fr/missing-space: {severity: error, form: "{place}, \\u00e9 – "}
      overrides:
        - files: ["en/**"]
          extends: [en]
          rules: {"*/missing-space": {most: 2}}
      """, ["w.txt": "x"])
    let shown = try configurations(folder, SettingsOptions(language: "fr")).shown(for: "en/a.txt")
    #expect(
      shown == """
        # .wirelint.yml
        extends:
          - core  # needed by another pack
          - fr  # needed by another pack
          - agencies/xyz  # .wirelint.yml:1
          - en  # .wirelint.yml:8
        language: fr  # --language
        words:
          - "w.txt"  # .wirelint.yml:2
        files: ["**/*.txt"]  # default
        fail-on: warning  # .wirelint.yml:3
        rules:
          core/double-space: off  # rules/agencies/xyz/pack.yml:5
          en/missing-space:
            most: 2  # .wirelint.yml:9
          fr/missing-space:
            severity: error  # .wirelint.yml:5
            form: "{place}, é – "  # .wirelint.yml:5
            most: 2  # .wirelint.yml:9
          fr/numbers:
            most: 3  # rules/agencies/xyz/pack.yml:4

        """)
  }
}
