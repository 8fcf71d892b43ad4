import TestSupport
import Testing

@testable import WireText

/// What is asked of eight bytes at once is what a loop says of each.
struct EightBytesTests {
  private static let bytes: [UInt8] = [
    0, 1, 0x0F, 0x10, 0x1F, 0x20, 0x21, 0x22, 0x40, 0x41, 0x5A, 0x5B, 0x61, 0x7A, 0x7B, 0x7E, 0x7F, 0x80,
    0xC2, 0xE2,
    0xFF,
  ]

  /// Words of the bytes at which answers change.
  private static func words(of bytes: [UInt8]) -> [[UInt8]] {
    var random = SeededRandom(seed: 12)
    return (0..<3000).map { _ in (0..<8).map { _ in bytes.randomElement(using: &random) ?? 0 } }
  }

  /// Whether an answer has the first byte of which the claim holds, and none before it.
  private static func isSure(
    _ answer: (UInt64) -> UInt64, of word: [UInt8], _ claim: (UInt8) -> Bool
  ) -> Bool {
    let found = answer(word.span.eightBytes(at: 0))
    let isOfTops = found & ~EightBytes.tops == 0
    return isOfTops && EightBytes.countBefore(found) == word.firstIndex(where: claim) ?? 8
  }

  @Test func theFirstByteIsSure() {
    for word in EightBytesTests.words(of: EightBytesTests.bytes) {
      #expect(EightBytesTests.isSure(EightBytes.beyondASCII, of: word) { $0 >= 0x80 })
      #expect(EightBytesTests.isSure(EightBytes.unprintable, of: word) { !(0x20..<0x7F).contains($0) })
      for bound: UInt8 in [1, 0x10, 0x20, 0x21, 0x80] {
        #expect(EightBytesTests.isSure({ EightBytes.below(bound, in: $0) }, of: word) { $0 < bound })
      }
      for byte: UInt8 in [0x22, 0x7F, 0xC2, 0xFF] {
        #expect(EightBytesTests.isSure({ EightBytes.equal(to: byte, in: $0) }, of: word) { $0 == byte })
      }
    }
  }

  @Test(arguments: [(0x61, 0x7A), (0x41, 0x5A), (0x6F, 0x7F), (0, 0x20)] as [(UInt8, UInt8)])
  func eachByteIsSureAmongASCII(first: UInt8, last: UInt8) {
    for word in EightBytesTests.words(of: EightBytesTests.bytes.filter { $0 < 0x80 }) {
      let found = EightBytes.within(first, last, in: word.span.eightBytes(at: 0))
      let claims = word.indices.map { found >> UInt64(8 * $0) & 0xFF == 0x80 }
      #expect(claims == word.map { (first...last).contains($0) })
      #expect(EightBytes.count(found) == claims.count { $0 })
    }
  }

  @Test(arguments: 0...9) func aMaskHasSoManyBytes(count: Int) {
    let ones = EightBytes.mask(count)
    #expect(ones.nonzeroBitCount == min(count, 8) * 8 && ones.trailingZeroBitCount == (count == 0 ? 64 : 0))
  }
}
