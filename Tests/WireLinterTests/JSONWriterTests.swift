import Testing

@testable import WireLinter

struct JSONWriterTests {
  /// Texts that end at, before and behind the end of the writer's room, with signs to escape at each place.
  @Test(arguments: [0, 1, 4_085, 4_090, 4_095, 4_096, 4_097, 9_000], ["a", "\"", "\\", "\u{1}", "é", "😀\n"])
  func textsOfAnyLengthAreWhole(length: Int, sign: String) {
    let text = String(repeating: "b", count: length) + sign + String(repeating: sign, count: 3)
    var json = JSONWriter()
    json.array([text, sign]) { $0.string($1) }
    let escaped = [text, sign].map { "\"" + Self.escaped($0) + "\"" }.joined(separator: ",")
    #expect(String(decoding: json.bytes(endingIn: "\n"), as: UTF8.self) == "[\(escaped)]\n")
  }

  @Test(arguments: [0, 7, -7, 1_000_000, Int.max, Int.min])
  func numbersAreWhole(_ number: Int) {
    var json = JSONWriter(capacity: 8)
    for _ in 0..<300 {
      json.object { json in
        json.key("first")
        json.number(number)
        json.key("second")
        json.number(1)
      }
    }
    let all = Array(repeating: "{\"first\":\(number),\"second\":1}", count: 300).joined(separator: ",")
    #expect(String(decoding: json.bytes(), as: UTF8.self) == all)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\u{1}", with: "\\u0001")
  }
}
