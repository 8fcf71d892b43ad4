import Testing
import WireConfig
import WireText

@Suite struct YAMLReaderTests {
  @Test(arguments: [
    ("", "{}"),
    ("# a remark\n", "{}"),
    ("---\n", "{}"),
    ("a: 1\nb: ' x '\n", "{a=‹1› b=“ x ”}"),
    ("a:\n  - x\n  - [y, \"z \"]\nb: {c: d, e: }\n", "{a=[‹x› [‹y› “z ”]] b={c=‹d› e=‹›}}"),
    ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{a=“x\ny\n” b=“x y”}"),
    ("a: \"\\u00e9\\n\"\nb: 'l''eau'\n", "{a=“é\n” b=“l'eau”}"),
    ("a: x\n  y\r\nb: z\r\n", "{a=‹x y› b=‹z›}"),
    ("a: &n [1, 2]\nb: *n\nc: &s x\nd: *s\n", "{a=[‹1› ‹2›] b=[‹1› ‹2›] c=‹x› d=‹x›}"),
    ("\u{FEFF}a: é\n", "{a=‹é›}"),
    ("no: on\noff: ~\n", "{no=‹on› off=‹~›}"),
    ("- a\n-\n- b", "[‹a› ‹› ‹b›]"),
    ("%YAML 1.2\n---\na: b\n...\n", "{a=‹b›}"),
    ("a: e\u{301}\u{85}b: c", "{a=‹e\u{301}› b=‹c›}"),
  ])
  func valuesAreAsWritten(text: String, expected: String) throws {
    let sink = ConfigErrorSink()
    let value = YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink)
    try sink.throwIfAny()
    #expect(value.map(dump) == expected)
  }

  @Test(arguments: [
    ("a: 1\nend: [x\n", "{a=‹1›}"), ("\u{FEFF}é: ü\r\nend:\r\n- [\r\n", "{é=‹ü›}"),
    ("end: 1\n", "{}"), ("\u{FEFF}end: 1", "{}"), ("en", "‹en›"), ("", "{}"),
    ("a:\n  end: 1\nends: 2\nthe-end: 3\n", "{a={end=‹1›} ends=‹2› the-end=‹3›}"),
    ("a: |\n  end: 1\nb: \"x\n  end: 2\"\nend:\nc: 3\n", "{a=“end: 1\n” b=“x end: 2”}"),
  ])
  func readingStopsBeforeAKeyOfTheOutermostMapping(text: String, expected: String) throws {
    let sink = ConfigErrorSink()
    let value = YAMLReader.read(YAMLFile(path: "a.yml", text: text), before: "end", errors: sink)
    try sink.throwIfAny()
    #expect(value.map(dump) == expected)
  }

  @Test(arguments: [
    ("a: [x\nend: é\nb: 2\n", "{end=‹é› b=‹2›}"), ("\u{FEFF}é: ü\r\nend: [ö]\r\n", "{end=[‹ö›]}"),
    ("end:\n", "{end=‹›}"), ("a:\n  end: 1\n", nil), ("", nil),
  ])
  func readingStartsAtAKeyOfTheOutermostMapping(text: String, expected: String?) throws {
    let sink = ConfigErrorSink()
    let value = YAMLReader.read(YAMLFile(path: "a.yml", text: text), from: "end", errors: sink)
    try sink.throwIfAny()
    #expect(value.map(dump) == expected)
  }

  @Test func rangesAreBytesOfTheFileWhereReadingStartsLater() throws {
    let file = YAMLFile(path: "a.yml", text: "é: ü\nend: ö\n")
    let value = try #require(YAMLReader.read(file, from: "end", errors: ConfigErrorSink())?.first("end"))
    #expect(value.range.start..<value.range.end == 12..<14)
  }

  @Test(arguments: [
    "⟦a: ⟦1⟧\nb: ⟦'x'⟧⟧\n",
    "⟦😀é: ⟦e\u{301}⟧\r\nc: ⟦\"😀\"⟧ # 😀\r\nd: ⟦[⟦é⟧, ⟦{f: ⟦g⟧}⟧ ]⟧⟧\r\n\r\n# end",
    "⟦é:\n  ⟦- ⟦à b⟧\n  - ⟦c\n    d⟧⟧\n\n\n# é\nf: ⟦g⟧⟧\n",
    "\u{FEFF}⟦a: ⟦é⟧\nb: ⟦\"x\\ty\"⟧⟧",
    "\u{FEFF}⟦a: ⟦b⟧⟧",
    "⟦é: ⟦x⟧\u{85}b: ⟦y⟧\u{2028}c: ⟦z⟧⟧",
    "⟦a: ⟦|\n  é\n  ü\n⟧b: ⟦c⟧⟧\n",
    "⟦é:⟦⟧\nb: ⟦{}⟧\nc: ⟦[]⟧⟧ ",
    "⟦- ⟦👨‍👩‍👧⟧\n- ⟦ü: ⟦ö⟧\n  ä:\n  ⟦- ⟦b⟧⟧⟧⟧",
    "⟦a: ⟦b⟧\rc: ⟦é⟧\rd: ⟦f⟧⟧\r",
  ])
  func rangesAreBytesOfTheFile(marked: String) throws {
    let (text, ranges) = unmarked(marked)
    let sink = ConfigErrorSink()
    let value = try #require(YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink))
    let found = flattened(value).map { $0.range.start..<$0.range.end }
    #expect(found == ranges)
    try sink.throwIfAny()
  }

  @Test(arguments: [
    ("a: b⟦c⟧é", 1..<2), ("a: 'é⟦ü⟧'", 2..<4), ("é: \"a⟦{⟧b\"", 1..<2), ("a: ⟦\"\\u00e9\"⟧", 0..<1),
    ("a: ⟦'l''eau'⟧", 2..<3), ("a: ⟦b\n  c⟧", 2..<3),
  ])
  func placeInsideAText(marked: String, part: Range<Int>) throws {
    let (text, ranges) = unmarked(marked)
    let value = YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: ConfigErrorSink())
    let scalar = try #require(value?.entries.first?.value.text)
    let place = scalar.place(of: .init(part.lowerBound, part.upperBound))
    #expect([place.start..<place.end] == ranges)
  }

  @Test(
    arguments: [
      (
        "a: 1\na: 2\nb: 3\n'b': 4\nb: 5",
        [
          "2:1: the key “a” is written twice; remove one of them",
          "4:1: the key “b” is written twice; remove one of them",
          "5:1: the key “b” is written twice; remove one of them",
        ]
      ),
      (
        "é: [{\u{1F600}: 1, \u{1F600}: 2}]",
        ["1:12: the key “\u{1F600}” is written twice; remove one of them"]
      ),
      ("x: &a {b: c}\ny:\n  <<: *a\n", ["3:3: merge keys (“<<”) are not read; write the keys out"]),
      (
        "[a]: b\n? \n: c\n",
        [
          "1:1: a key must be text, and not a list, a mapping or an alias",
          "2:2: a key is missing before the colon",
        ]
      ),
      (
        "a: !!int 3\nb: !x [1]\n",
        [
          "1:4: tags are not read, here “!!int”; remove the tag",
          "2:4: tags are not read, here “!x”; remove the tag",
        ]
      ),
      ("a: 1\n---\nb: 2\n", ["2:1: a second document begins here; keep one document in a file"]),
      (
        "names: &names [a]\nb: *nmaes\n",
        ["2:4: nothing before this is named “&nmaes”; did you mean “*names”?"]
      ),
      ("a: &a [*a]\n", ["1:8: “*a” stands inside what it repeats"]),
      ("a: &a\n  b: [1, *a]\n", ["2:10: “*a” stands inside what it repeats"]),
      ("a:\n\tb: c\n", ["2:1: a tab in the indentation; indent with spaces"]),
      ("a: b: c\n", ["1:5: a second “: ” in one value; put a value that has a colon in quotation marks"]),
      ("é: \"b\nc: d\n", ["1:4: a quotation mark is never closed"]),
      ("😀: @b\n", ["1:4: a value cannot begin with “@”; put it in quotation marks"]),
      ("a: [b, c\nd: e\n", ["2:2: a list in brackets is not closed here; write “,” or “]”"]),
      ("a: {b: c\n", ["2:1: a mapping in braces is not closed here; write “,” or “}”"]),
      (
        "a: \"\\d\"\n",
        [
          "1:5: an unknown escape in double quotation marks; use single quotation marks, or write “\\\\” for a backslash"
        ]
      ),
      ("a: b\n c: d\n", ["2:3: a second “: ” in one value; put a value that has a colon in quotation marks"]),
      ("a: b\ncd\ne: f\n", ["2:1: a key without its colon; write “key: value”"]),
      (
        "a:\n  b: c\n d: e\n",
        [
          "3:2: this does not fit the lines above; check the indentation, and quotation marks inside the text above"
        ]
      ),
      (
        "a: 'x' y\n",
        [
          "1:8: this does not fit the lines above; check the indentation, and quotation marks inside the text above"
        ]
      ),
      ("é: a\u{0}b\n", ["1:5: a control character is not allowed; remove it"]),
      ("\u{FEFF}é: \u{1B}b\n", ["1:4: a control character is not allowed; remove it"]),
      ("a: - b\n", ["1:4: a list cannot begin here; put the “-” on a line of its own"]),
    ] as [(String, [String])])
  func faultsAreToldInPlainWords(text: String, expected: [String]) {
    #expect(errors(of: text) == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"], ["", "\u{FEFF}"])
  func everyPlainTextIsWhereItsRangeSays(lineEnd: String, mark: String) throws {
    let pieces = ["a", "é", "e\u{301}", "日", "😀", "👨‍👩‍👧", "a b", "\u{A0}", "ü-ö"]
    var seed: UInt64 = 7
    func next(below bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    func text() -> String {
      "x" + (0..<next(below: 4)).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
    for _ in 0..<50 {
      var lines: [String] = []
      for line in 0..<(1 + next(below: 12)) {
        lines.append(
          [
            "- \(text()) # é\(text())", "-   [\(text()), \(text()) ]", "- {\(text())\(line): \(text())}", "",
            "# \(text())",
          ][
            next(below: 5)])
      }
      let file = YAMLFile(path: "a.yml", text: mark + lines.joined(separator: lineEnd))
      let sink = ConfigErrorSink()
      let value = try #require(YAMLReader.read(file, errors: sink))
      try sink.throwIfAny()
      for scalar in flattened(value).compactMap(\.text) + flattened(value).flatMap({ $0.entries.map(\.key) })
      {
        #expect(Array(file.bytes[scalar.range.start..<scalar.range.end]) == Array(scalar.text.utf8))
      }
    }
  }

  @Test func faultsKeepTheirPlaceWithOtherLineEnds() {
    #expect(errors(of: "é: 1\r\né: 2\r\n").first?.hasPrefix("2:1:") == true)
    #expect(errors(of: "\u{FEFF}é: 1\ré: 2\r").first?.hasPrefix("2:1:") == true)
  }

  @Test func bytesThatAreNotTextAreRefused() {
    #expect(
      errors(of: [0x61, 0x3A, 0x20, 0xE9, 0x0A]) == ["1:4: a byte here is not UTF-8; save the file as UTF-8"])
    #expect(errors(of: [0x61, 0xC3]) == ["1:2: a byte here is not UTF-8; save the file as UTF-8"])
    #expect(
      errors(of: Array("a: b\n".utf8) + [UInt8](repeating: 0x80, count: 1000)) == [
        "2:1: a byte here is not UTF-8; save the file as UTF-8"
      ])
    #expect(errors(of: [0xFF, 0xFE, 0x61, 0x00]) == ["1:1: the file is UTF-16; save the file as UTF-8"])
  }
}
