import Testing

@testable import WireText

struct ByteHashTests {
  @Test(arguments: [0, 1, 7, 8, 9, 16, 23, 40]) func everyByteAndTheLengthCountInALongText(count: Int) {
    let text = (0..<count).map { UInt8($0 * 7 & 0x7F) }
    var hashes: Set<UInt64> = [ByteHash.ofWords(text.span)]
    for index in 0..<count {
      for bit in 0..<8 {
        var other = text
        other[index] ^= 1 << bit
        hashes.insert(ByteHash.ofWords(other.span))
      }
    }
    hashes.insert(ByteHash.ofWords((text + [0]).span))
    #expect(hashes.count == 1 + count * 8 + 1)
  }
}
