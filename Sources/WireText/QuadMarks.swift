/// Marks groups of four bytes. One that was marked is always known again; a few others seem to be.
struct QuadMarks: Sendable {
  /// A bit for each hash of 14 bits.
  private var bits = [UInt64](repeating: 0, count: 256)

  /// Marks four bytes, the first lowest.
  mutating func insert(_ quad: UInt32) {
    let place = QuadMarks.place(of: quad)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether the four bytes seem to be marked.
  @inline(__always)
  func contains(_ quad: UInt32) -> Bool {
    let place = QuadMarks.place(of: quad)
    return bits[place >> 6] &>> UInt64(place & 63) & 1 != 0
  }

  @inline(__always)
  private static func place(of quad: UInt32) -> Int {
    Int((quad &* 0x9E37_79B1) >> 18)
  }
}
