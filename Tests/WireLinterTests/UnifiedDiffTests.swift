import TestSupport
import Testing
import WireLinter

@Suite struct UnifiedDiffTests {
  @Test func aDiffReadsAsDiffWritesIt() {
    let old = (1...12).map { "ligne \($0)\n" }.joined()
    let new = old.replacing("ligne 2\n", with: "ligne deux\n").replacing("ligne 12\n", with: "ligne 12")
    #expect(
      String(
        decoding: UnifiedDiff.text(path: "été.txt", old: Array(old.utf8), new: Array(new.utf8)), as: UTF8.self
      )
        == """
        --- a/été.txt
        +++ b/été.txt
        @@ -1,5 +1,5 @@
         ligne 1
        -ligne 2
        +ligne deux
         ligne 3
         ligne 4
         ligne 5
        @@ -9,4 +9,4 @@
         ligne 9
         ligne 10
         ligne 11
        -ligne 12
        +ligne 12
        \\ No newline at end of file

        """)
  }

  @Test func theSameTextHasNoDiff() {
    #expect(UnifiedDiff.text(path: "a", old: [1, 2], new: [1, 2]).isEmpty)
  }

  @Test(arguments: 0..<300) func applyingADiffGivesTheNewText(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let endings = ["\n", "\r\n", "\n", ""]
    var old = ""
    var new = ""
    for _ in 0..<Int.random(in: 0..<30, using: &random) {
      let word = ["a", "é", "🙂", "", "-", "+", "@@"][Int.random(in: 0..<7, using: &random)]
      let line = word + endings[Int.random(in: 0..<3, using: &random)]
      switch Int.random(in: 0..<6, using: &random) {
      case 0: old += line
      case 1: new += line
      case 2:
        old += line
        new += "x" + line
      default:
        old += line
        new += line
      }
    }
    if Bool.random(using: &random) { old += "fin" }
    if Bool.random(using: &random) { new += "fin" }
    let diff = UnifiedDiff.text(path: "a.txt", old: Array(old.utf8), new: Array(new.utf8))
    #expect(PatchApplier.apply(diff, to: Array(old.utf8)) == Array(new.utf8))
  }
}

/// Applies a unified diff as `patch` does, without fuzz.
enum PatchApplier {
  static func apply(_ diff: [UInt8], to old: [UInt8]) -> [UInt8]? {
    var source = lines(old)[...]
    var taken = 0
    var result: [UInt8] = []
    var last: (sign: UInt8, isPut: Bool)?
    for line in lines(diff).dropFirst(2) {
      let body = line.dropFirst()
      switch line.first {
      case UInt8(ascii: "@"):
        let head = String(decoding: line, as: UTF8.self).split(separator: " ")[1].dropFirst().split(
          separator: ",")
        guard let number = Int(head[0]), let count = Int(head[1]) else { return nil }
        while taken < (count == 0 ? number : number - 1), let next = source.popFirst() {
          result += next
          taken += 1
        }
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        guard let next = source.popFirst(), next == Array(body) || next + [10] == Array(body) else {
          return nil
        }
        taken += 1
        last = (line[line.startIndex], line.first == UInt8(ascii: " "))
        if line.first == UInt8(ascii: " ") { result += body }
      case UInt8(ascii: "+"):
        result += body
        last = (UInt8(ascii: "+"), true)
      case UInt8(ascii: "\\"):
        if last?.isPut == true { result.removeLast() }
      default: return nil
      }
    }
    return result + source.joined()
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in bytes {
      lines[lines.count - 1].append(byte)
      if byte == 10 { lines.append([]) }
    }
    return lines.last == [] ? lines.dropLast() : lines
  }
}
