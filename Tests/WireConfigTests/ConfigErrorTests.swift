import Testing
import WireConfig
import WireText

@Suite struct ConfigErrorTests {
  @Test(arguments: [
    ("a: 1\nb: 2\n⟦maxx⟧: 3\n", "a.yml:3:1: bad; mend it\n  3 | maxx: 3\n    | ^~~~"),
    ("\u{FEFF}⟦maxx⟧: 3\r\n", "a.yml:1:1: bad; mend it\n  1 | maxx: 3\n    | ^~~~"),
    ("a:\t⟦b⟧", "a.yml:1:4: bad; mend it\n  1 | a:\tb\n    |   \t^"),
    ("日本: ⟦é日⟧x", "a.yml:1:5: bad; mend it\n  1 | 日本: é日x\n    |       ^~~"),
    (
      "e\u{301}: ⟦e\u{301}e\u{301}⟧", "a.yml:1:5: bad; mend it\n  1 | e\u{301}: e\u{301}e\u{301}\n    |    ^~"
    ),
    ("😀: ⟦😀⟧ # 😀", "a.yml:1:4: bad; mend it\n  1 | 😀: 😀 # 😀\n    |     ^~"),
    ("👨‍👩‍👧: ⟦👨‍👩‍👧👨‍👩‍👧⟧", "a.yml:1:8: bad; mend it\n  1 | 👨‍👩‍👧: 👨‍👩‍👧👨‍👩‍👧\n    |     ^~~~"),
    ("a: ⟦b\n  c⟧\n", "a.yml:1:4: bad; mend it\n  1 | a: b\n    |    ^"),
    ("a: b⟦⟧", "a.yml:1:5: bad; mend it\n  1 | a: b\n    |     ^"),
    ("⟦⟧", "a.yml:1:1: bad; mend it\n  1 | \n    | ^"),
    ("a\rb: ⟦c⟧\rd", "a.yml:2:4: bad; mend it\n  2 | b: c\n    |    ^"),
    ("x\u{1B}[31m: ⟦b\u{202E}⟧", "a.yml:1:9: bad; mend it\n  1 | x\u{FFFD}[31m: b\u{FFFD}\n    |         ^~"),
  ])
  func theLineIsShownWithACaret(marked: String, expected: String) throws {
    let (text, ranges) = unmarked(marked)
    let range = try #require(ranges.first)
    let sink = ConfigErrorSink()
    sink.add(
      "bad", help: "mend it", at: ByteRange(range.lowerBound, range.upperBound),
      in: YAMLFile(path: "a.yml", text: text))
    let errors = #expect(throws: ConfigErrors.self) { try sink.throwIfAny() }
    #expect(errors?.description == expected)
  }

  @Test func aLongLineIsCut() throws {
    let text = String(repeating: "é", count: 3000) + "fault" + String(repeating: "日", count: 3000)
    let sink = ConfigErrorSink()
    sink.add("bad", at: ByteRange(6000, 6005), in: YAMLFile(path: "a.yml", text: text))
    let errors = try #require(#expect(throws: ConfigErrors.self) { try sink.throwIfAny() })
    let lines = errors.description.split(separator: "\n")
    #expect(lines[0] == "a.yml:1:3001: bad")
    #expect(
      lines[1] == "  1 | …" + String(repeating: "é", count: 50) + "fault" + String(repeating: "日", count: 31)
        + "…")
    #expect(lines[2] == "    | " + String(repeating: " ", count: 51) + "^~~~~")
  }

  @Test func errorsAreSortedByPathAndPlace() throws {
    let sink = ConfigErrorSink()
    let file = YAMLFile(path: "b.yml", text: "é: 1\nb: 2\n")
    sink.add("third", at: ByteRange(6, 7), in: file)
    sink.add("second", at: ByteRange(0, 2), in: file)
    sink.add("first", help: "make it", in: "b.yml")
    sink.add("zeroth", at: ByteRange(0, 1), in: YAMLFile(path: "a.yml", text: "x"))
    #expect(
      told(by: sink, withPaths: true) == [
        "a.yml:1:1: zeroth", "b.yml: first; make it", "b.yml:1:1: second", "b.yml:2:1: third",
      ])
  }

  @Test func nothingIsThrownWhereNothingIsWrong() throws {
    try ConfigErrorSink().throwIfAny()
  }
}
