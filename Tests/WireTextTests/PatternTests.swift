import TestSupport
import Testing
import WireText

@Suite struct PatternTests {
  private static func found(_ pattern: Pattern, _ text: String) throws -> [PatternMatch] {
    try pattern.matches(in: UTF16Text(of: text))
  }

  @Test(
    arguments: [
      ("é+", "l'⟦é⟧t⟦éé⟧", []),
      ("É", "l'⟦é⟧t⟦é⟧", .ignoresCase),
      ("(?<=👍)a", "👍⟦a⟧ a", []),
      ("^x", "⟦x⟧\r\n⟦x⟧", .multiline),
      ("\\p{Lu}\\p{Ll}", "⟦Tr⟧ân⟦Âa⟧", []),
      ("x*", "⟦⟧é⟦xx⟧⟦⟧", []),
    ] as [(String, String, Pattern.Options)])
  func matchesAreBytesOfTheFile(pattern: String, marked: String, options: Pattern.Options) throws {
    let marked = MarkedText(marked)
    let ranges = try PatternTests.found(Pattern(pattern, options: options), marked.text).map(\.range)
    #expect(MarkedText(marked.text, marking: ranges).description == marked.description)
  }

  @Test func groupsThatTookNoPartAreNil() throws {
    let match = try #require(try PatternTests.found(Pattern("(a)|(é)"), "é").first)
    #expect(match.groups == [nil, ByteRange(0, 2)])
    #expect(match.group(0) == ByteRange(0, 2))
    #expect(match.group(3) == nil)
  }

  @Test func noMoreMatchesAreFoundThanAreWanted() throws {
    #expect(try Pattern("é").matches(in: UTF16Text(of: "été"), limit: 1).map(\.range) == [ByteRange(0, 2)])
  }

  @Test(arguments: [("é(", 3), ("a\nb[", 4), ("*", 0), ("", 0)])
  func errorsStandAtTheirByte(pattern: String, offset: Int) {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern).validate() }
    guard case .syntax(let found, let message) = error?.fault else {
      Issue.record("not a syntax error: \(String(describing: error))")
      return
    }
    #expect(abs(found - offset) <= 1)
    #expect(!message.hasPrefix("U_"))
  }

  @Test func endlessPatternsStop() {
    let error = #expect(throws: PatternError.self) {
      try PatternTests.found(Pattern("(a+)+$", timeLimit: 5), String(repeating: "a", count: 40) + "b")
    }
    #expect(error?.fault == .timeLimit)
  }

  @Test func tasksShareAPattern() async throws {
    let pattern = Pattern("é(l)")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try PatternTests.found(pattern, "élé élu").count } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [Int](repeating: 2, count: 8))
  }

  @Test(arguments: [("$2-$1", "b-é"), ("$$$0", "$éb"), ("x", "x"), ("$1$1", "éé"), ("$10", "é0")])
  func templatesExpand(template: String, expected: String) throws {
    let bytes = Array("éb".utf8)
    let match = PatternMatch(range: ByteRange(0, 3), groups: [ByteRange(0, 2), ByteRange(2, 3)])
    let expanded = try ReplacementTemplate(template, groupCount: 2).expanded(match, in: bytes.span)
    #expect(String(decoding: expanded, as: UTF8.self) == expected)
  }

  @Test(arguments: ["$3", "$", "é$a"])
  func wrongTemplatesAreErrors(template: String) {
    #expect(throws: PatternError.self) { try ReplacementTemplate(template, groupCount: 2) }
  }
}
