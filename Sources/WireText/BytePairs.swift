/// A set of pairs of bytes, by some of their bits: it may say that a pair is in it which is not.
///
/// Case in ASCII does not matter, and white space is one.
struct BytePairs: Sendable {
  /// By the low seven bits of the first byte, a bit for the low five of the second.
  private var rows = [UInt32](repeating: 0, count: 128)

  /// Inserts the first two bytes of a fold, which has one at least; with one alone all pairs that begin with it.
  mutating func insert(_ fold: [UInt8]) {
    for first in [fold[0], ASCII.uppercased(fold[0])] {
      let row = Int(first & 127)
      if fold.count == 1 {
        rows[row] = .max
      } else if fold[1] == UInt8(ascii: " ") {
        for space in [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D] { rows[row] |= 1 << UInt32(space & 31) }
      } else {
        rows[row] |= 1 << UInt32(fold[1] & 31)
      }
    }
  }

  /// Whether the pair may be in it.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    rows[Int(first & 127)] &>> UInt32(second & 31) & 1 != 0
  }
}
