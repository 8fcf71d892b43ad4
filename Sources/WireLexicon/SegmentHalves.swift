/// A word parted before the capital inside it.
struct SegmentHalves {
  /// The letter that begins the right half.
  var cut: Int
  /// How much better the halves are than the word as it stands, as a power of ten.
  var margin: Float
  /// Whether the right half needs no cut of its own.
  var isSolid = false
  /// Whether the right half is unknown, and counts only if it proves to be words run together.
  var isGuess = false
}
