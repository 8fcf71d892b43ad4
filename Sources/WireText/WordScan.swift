/// What is known of a word while it is scanned.
struct WordScan {
  /// The end of what was scanned.
  var end: Int
  var traits: Token.Traits
  /// How many letters were seen, and how many of them are capitals.
  var letters = 0
  var capitals = 0
  /// Whether the letter right before `end` is a small one.
  var followsSmall = false
  /// Whether all that was scanned stands in the draft of the key.
  var isDrafted = true

  init(at start: Int, traits: Token.Traits) {
    self.end = start
    self.traits = traits
  }

  /// Goes on with a word that begins with other signs than letters, up to `end`.
  init(after end: Int, traits: Token.Traits) {
    self.init(at: end, traits: traits)
    isDrafted = false
  }

  @inline(__always)
  mutating func takeSmall(_ length: Int) {
    letters += 1
    followsSmall = true
    end += length
  }

  /// Takes a run of small letters of one byte each.
  @inline(__always)
  mutating func takeSmallRun(to end: Int) {
    letters += end - self.end
    followsSmall = true
    self.end = end
  }

  @inline(__always)
  mutating func takeCapital(_ length: Int) {
    if letters == 0 { traits.insert(.capitalised) }
    if followsSmall { traits.insert(.innerCapital) }
    letters += 1
    capitals += 1
    followsSmall = false
    end += length
  }

  @inline(__always)
  mutating func takeCaseless(_ length: Int) {
    letters += 1
    followsSmall = false
    end += length
  }

  @inline(__always)
  mutating func takeInner(_ trait: Token.Traits, _ length: Int) {
    traits.insert(trait)
    followsSmall = false
    end += length
  }

  /// The traits once the word has ended.
  var finished: Token.Traits {
    letters >= 2 && letters == capitals ? traits.union(.allCapitals) : traits
  }
}
