import Testing
import WireConfig

@Suite struct HostileFileTests {
  @Test func aliasesCannotStandForMillionsOfValues() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let item = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\(Array(repeating: item, count: 10).joined(separator: ", "))]\n"
    }
    #expect(
      errors(of: text).map { $0.drop { $0 != " " } } == [
        " aliases repeat more than 100000 values; write the values out"
      ])
  }

  @Test func aliasesCannotNestWithoutEnd() {
    var text = "a0: &a0 [x]\n"
    for level in 1...80 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(errors(of: text) == ["64:12: lists and mappings are nested more than 64 deep"])
  }

  @Test(arguments: [
    ("[", "1:65: lists and mappings are nested more than 64 deep"),
    ("{a: ", "1:257: lists and mappings are nested more than 64 deep"),
    ("- ", "1:129: lists and mappings are nested more than 64 deep"),
    ("? ", "1:129: lists and mappings are nested more than 64 deep"),
  ])
  func depthIsBounded(piece: String, expected: String) {
    #expect(errors(of: String(repeating: piece, count: 200_000)).last == expected)
  }

  @Test func nestingUpToTheBoundIsRead() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    let sink = ConfigErrorSink()
    #expect(YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink) != nil)
    #expect(sink.isEmpty)
  }

  @Test func aFileThatIsTooLargeIsNotRead() {
    let bytes = Array("a: ".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 5 << 20)
    #expect(errors(of: bytes) == ["the file has more than 4 MB; split it"])
  }

  @Test(arguments: [
    "\"", "'", "!", "&", "*", "a: ", ":", "#", "\n", " ", "é", "😀\n", "- a\n", "a,", "|", "%", "&a ", "@",
    "\t",
  ])
  func repetitionEndsAtOnce(piece: String) {
    let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
    #expect(errors(of: text).count <= 1)
    #expect(errors(of: "a: [" + text).count <= 2)
    #expect(errors(of: "a: \"" + text).count <= 1)
  }

  @Test func manyFaultsAreCountedAndNotKept() throws {
    let text = (0..<5000).map { "k\($0): 1\n" }.joined()
    let sink = ConfigErrorSink()
    let value = try #require(YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink))
    Fields(value, errors: sink).finish()
    let error = #expect(throws: ConfigErrors.self) { try sink.throwIfAny() }
    #expect(error?.errors.count == 1000)
    #expect(error?.omittedCount == 4000)
    #expect(error?.description.hasSuffix("\n… and 4000 more") == true)
  }

  @Test func manyEqualKeysAreFound() {
    let text = String(repeating: "a: 1\n", count: 20_000)
    #expect(errors(of: text).count == 1000)
  }
}
