import Testing

@testable import WireLexicon

@Suite struct SegmentEndingTests {
  private static let key = Array("aufzuräumendenaufräumendenden".utf8)

  /// Endings of one byte to sixteen, cut from a key and one byte changed.
  @Test func endingsStandWhereTheirBytesDo() throws {
    let key = Self.key
    for start in key.indices {
      for end in start + 1..<min(key.count, start + 16) + 1 {
        var bytes = Array(key[start..<end])
        let same = try #require(SegmentEnding(bytes))
        bytes[bytes.count - 1] ^= 1
        let other = try #require(SegmentEnding(bytes))
        var isSame = true
        for at in key.indices {
          for limit in at...key.count {
            let rest = key[at..<limit]
            isSame =
              isSame
              && same.stands(in: key.span, from: at, upTo: limit) == rest.starts(with: key[start..<end])
              && other.stands(in: key.span, from: at, upTo: limit) == rest.starts(with: bytes)
          }
        }
        #expect(isSame, "bytes \(start) to \(end)")
      }
    }
  }

  @Test(arguments: [0, 17]) func noEndingHasSoManyBytes(_ count: Int) {
    #expect(SegmentEnding([UInt8](repeating: UInt8(ascii: "a"), count: count)) == nil)
  }
}
