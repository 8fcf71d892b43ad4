/// A sketch of a set of hashes, by which the resemblance of two sets is estimated: what both have of what either has.
///
/// Resemblance by least hashes is A. Broder's (“On the resemblance and containment of documents”, 1997). Each hash falls
/// into one bin, which keeps its least (P. Li, A. Owen, C.-H. Zhang, “One Permutation Hashing”, 2012); a bin that stays
/// empty takes its neighbour's, shifted by the way (A. Shrivastava, P. Li, “Densifying One Permutation Hashing via
/// Rotation”, 2014). Two sets of resemblance r agree in a filled bin with probability r.
struct MinHash: Sendable {
  private static let empty = UInt32.max

  /// The least hash of each bin, as far as hashes fell there.
  private var bins = InlineArray<64, UInt32>(repeating: empty)

  /// Adds a hash whose bits are evenly spread.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    let bin = Int(truncatingIfNeeded: hash >> 58)
    // The greatest value says that a bin is empty.
    let value = min(UInt32(truncatingIfNeeded: hash), Self.empty - 1)
    if value < bins[bin] { bins[bin] = value }
  }

  /// Adds all that was added to another sketch.
  mutating func add(_ other: MinHash) {
    for bin in bins.indices where other.bins[bin] < bins[bin] { bins[bin] = other.bins[bin] }
  }

  /// The 64 bins, none empty; a sketch of nothing has none.
  func filled() -> [UInt32] {
    Self.filled(bins.indices.map { bins[$0] })
  }

  /// Bins four times as wide, for a short text.
  func coarse() -> [UInt32] {
    Self.filled(
      (0..<16).map { min(min(bins[$0 * 4], bins[$0 * 4 + 1]), min(bins[$0 * 4 + 2], bins[$0 * 4 + 3])) })
  }

  private static func filled(_ bins: [UInt32]) -> [UInt32] {
    guard let full = bins.firstIndex(where: { $0 != empty }) else { return [] }
    var bins = bins
    var last = bins[full]
    var way: UInt32 = 0
    // Once round, backwards from a full bin: each empty one takes the next full one to its right.
    for step in 1..<bins.count {
      let bin = (full + bins.count - step) % bins.count
      if bins[bin] != empty {
        last = bins[bin]
        way = 0
      } else {
        way += 1
        bins[bin] = last &+ way &* 0x9E37_79B1
      }
    }
    return bins
  }

  /// The estimated resemblance of two sets, in per cent, by their filled bins.
  static func resemblance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, left.count == right.count else { return 0 }
    var same = 0
    for bin in left.indices where left[bin] == right[bin] { same += 1 }
    return same * 100 / left.count
  }
}
