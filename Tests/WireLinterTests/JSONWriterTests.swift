import Testing

@testable import WireLinter

struct JSONWriterTests {
  /// Texts that end at, before and behind the end of the writer's room, with signs to escape at each place.
  @Test(arguments: [0, 1, 1_013, 1_018, 1_023, 1_024, 1_025, 3_000], ["a", "\"", "\\", "\u{1}", "é", "😀\n"])
  func textsOfAnyLengthAreWhole(length: Int, sign: String) {
    let text = String(repeating: "b", count: length) + sign + String(repeating: sign, count: 3)
    let json = JSONWriter.text(endingIn: "\n") { json in
      json.array([text, sign]) { $0.string($1) }
    }
    let escaped = [text, sign].map { "\"" + Self.escaped($0) + "\"" }.joined(separator: ",")
    #expect(json == "[\(escaped)]\n")
  }

  @Test(arguments: [0, 7, -7, 9, 10, 99, 100, -999, 1_000_000, 999_999_999_999_999_999, Int.max, Int.min])
  func numbersAreWhole(_ number: Int) {
    let json = JSONWriter.text { json in
      for _ in 0..<300 {
        json.object { json in
          json.key("first")
          json.number(number)
          json.key("second")
          json.number(1)
        }
      }
    }
    let all = Array(repeating: "{\"first\":\(number),\"second\":1}", count: 300).joined(separator: ",")
    #expect(json == all)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\u{1}", with: "\\u0001")
  }
}
