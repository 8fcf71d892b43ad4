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
    // Through spans: `other.bins[bin]` copies the 256 bytes of the bins each time.
    let others = other.bins.span
    var own = bins.mutableSpan
    for bin in others.indices where others[bin] < own[bin] { own[bin] = others[bin] }
  }

  /// The 64 bins, none empty; a sketch of nothing has none.
  func filled() -> [UInt32] {
    var bins = self.bins
    var span = bins.mutableSpan
    let isFull = Self.fill(&span)
    return isFull ? bins.indices.map { bins[$0] } : []
  }

  /// Bins four times as wide, for a short text, none empty; nil for a sketch of nothing.
  func coarse() -> InlineArray<16, UInt32>? {
    let fine = bins.span
    var wide = InlineArray<16, UInt32>(repeating: Self.empty)
    var span = wide.mutableSpan
    for bin in fine.indices where fine[bin] < span[bin / 4] { span[bin / 4] = fine[bin] }
    let isFull = Self.fill(&span)
    return isFull ? wide : nil
  }

  /// Fills the empty bins; false where all are empty.
  private static func fill(_ bins: inout MutableSpan<UInt32>) -> Bool {
    var full = 0
    while full < bins.count, bins[full] == empty { full += 1 }
    guard full < bins.count else { return false }
    var last = bins[full]
    var way: UInt32 = 0
    var bin = full
    // Once round, backwards from a full bin: each empty one takes the next full one to its right.
    for _ in 1..<bins.count {
      bin = bin == 0 ? bins.count - 1 : bin - 1
      if bins[bin] != empty {
        last = bins[bin]
        way = 0
      } else {
        way += 1
        bins[bin] = last &+ way &* 0x9E37_79B1
      }
    }
    return true
  }

  /// The estimated resemblance of two sets, in per cent, by their filled bins.
  static func resemblance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    guard !left.isEmpty, left.count == right.count else { return 0 }
    var same = 0
    for bin in left.indices where left[bin] == right[bin] { same += 1 }
    return same * 100 / left.count
  }
}
