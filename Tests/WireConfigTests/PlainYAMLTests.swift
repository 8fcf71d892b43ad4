import Testing
import WireConfig
import WireText

@Suite struct PlainYAMLTests {
  @Test(arguments: [
    "a: 1\nb: ' x '\n", "a: b", "# é\n\na: é # ü\n\n# end", "- a\n- b\n", "a:\n- x\n- y\nb: z\n",
    "a:\n  - x\n  - [y, \"z \", 'l''eau', [\"\\\"\\\\\\n\\t\\xe9\\u2019\"]]\nb: {c: d e, \"f\": {}}\n",
    "a: [é,\n   ü d\n   g, # h\n   ]\nb: []\n", "a: |\n  x\n\n  y\n\nb: >-\n  x\n  y\n\n  z\nc: |-\n  é\n",
    "a: x y\n  z\n\n  é\nb: c-d:e#f\n", "- a: b\n  c:\n    - d: e\n      f: g\n- h: i\n",
    "a:\n  x\n  y\nb: -c\n",
    "a : b\n\"c d\": e\n'f' : g\n", "a:\n  - - b\n    - c\n  - d\n", "a: \"x: y # z\"\nb: x?y\n",
  ])
  func theTreeIsThatOfLibyaml(text: String) throws {
    let file = YAMLFile(path: "a.yml", text: text)
    let value = try #require(PlainYAML.read(file))
    let sink = ConfigErrorSink()
    let expected = try #require(YAMLReader.read(file, errors: sink))
    try sink.throwIfAny()
    #expect(dump(value) == dump(expected))
    #expect(flattened(value).map(\.range) == flattened(expected).map(\.range))
  }

  @Test func readingStopsBeforeAKeyOfTheOutermostMapping() {
    let text = "a:\n  end: 1\nends: 2\nb: |\n  end: 3\nend: *x\n"
    let value = PlainYAML.read(YAMLFile(path: "a.yml", text: text), before: "end")
    #expect(value.map(dump) == "{a={end=‹1›} ends=‹2› b=“end: 3\n”}")
  }

  @Test(arguments: [
    "", "# a\n", "a:\nb: c\n", "a: &b c\n", "a: *b\n", "a: !t b\n", "a:\tb\n", "a: b\r\n", "---\na: b\n",
    "%YAML 1.2\n",
    "a: b: c\n", "a: [b: c]\n", "a: {b}\n", "a: [b\n", "a: \"b\n  c\"\n", "a: \"\\q\"\n", "a: \"b",
    "a: |2\n  b\n",
    "a: >\n  b\n   c\n", "a: |\n", "? a\n", "a: @b\n", "a: [b]c\n", "a: 'b' c\n", "a:\n   b: c\n  d: e\n",
    "- a\nb: c\n",
    "\u{FEFF}a: b\n", "a: [b, ,]\n", "[a]: b\n", "a: - b\n",
  ])
  func whatIsNotPlainIsLeft(text: String) {
    #expect(PlainYAML.read(YAMLFile(path: "a.yml", text: text)) == nil)
  }
}
