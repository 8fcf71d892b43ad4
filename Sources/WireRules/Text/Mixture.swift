import WireText

/// Two ways of writing one thing in a story, each with the places where it stands.
struct Mixture {
  var one: [ByteRange] = []
  var other: [ByteRange] = []

  /// The places of the way that is written less often, or, of two written equally often, of the one that came
  /// later; nil where the story keeps to one way.
  var lesser: (places: [ByteRange], greater: [ByteRange], isOne: Bool)? {
    guard let firstOne = one.first, let firstOther = other.first else { return nil }
    let isOneLesser = one.count == other.count ? firstOther < firstOne : one.count < other.count
    return isOneLesser ? (one, other, true) : (other, one, false)
  }
}
