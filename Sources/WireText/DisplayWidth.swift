internal import CICU

/// The columns that text takes on a terminal, counted from the start of its line on.
package struct DisplayWidth: Sendable {
  /// A tab goes on to the next multiple of so many columns.
  private static let tabWidth = 8

  /// The columns of the text so far.
  package private(set) var count = 0
  /// The columns of the last sign.
  private var before = 0
  /// Whether the last scalar joins the next to its sign.
  private var isJoined = false
  /// Whether the last scalar is the first half of a flag.
  private var halfFlag = false

  package init() {}

  /// The columns of the bytes of `range`, which starts its line.
  package static func columns(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var columns = DisplayWidth()
    columns.add(bytes, range)
    return columns.count
  }

  /// Adds the text of `range`, which follows on the same line.
  package mutating func add(_ bytes: Span<UInt8>, _ range: ByteRange) {
    var i = range.start
    while i < range.end {
      let plain = isJoined ? i : bytes.skipPlain(from: i, to: range.end)
      if plain > i {
        count += plain - i
        before = 1
        halfFlag = false
        i = plain
        continue
      }
      let scalar = bytes.scalar(at: i)
      i += scalar.length
      add(scalar.value)
    }
  }

  private mutating func add(_ scalar: UInt32) {
    if scalar == 0x09 {
      count += Self.tabWidth - count % Self.tabWidth
      before = 0
      return
    }
    if scalar == 0xFE0F {
      // The sign before is to be shown as an emoji, which is two columns wide.
      if before == 1 { count += 1 }
      before = 0
      return
    }
    let isFlag = scalar >= 0x1F1E6 && scalar <= 0x1F1FF
    let isHidden = isJoined || (isFlag && halfFlag)
    halfFlag = isFlag && !halfFlag
    isJoined = scalar == 0x200D
    before = isHidden ? 0 : Self.width(of: scalar)
    count += before
  }

  /// The columns of one scalar by itself: 0, 1 or 2; 0 for a tab.
  package static func width(of scalar: UInt32) -> Int {
    if scalar < 0x300 {
      let isControl = scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0)
      return isControl ? 0 : 1
    }
    // Vowels and final consonants of Hangul stand in the block that the first consonant opens.
    if scalar >= 0x1160, scalar <= 0x11FF { return 0 }
    if scalar >= 0x1F3FB, scalar <= 0x1F3FF { return 0 }
    switch ScalarClass.of(scalar) {
    case .mark, .joiner: return 0
    case .upper, .lower, .letter, .digit, .otherNumber, .space, .apostrophe, .hyphen, .punctuation, .symbol:
      break
    }
    if cicu_is_default_ignorable(scalar) { return 0 }
    return cicu_is_wide(scalar) || cicu_is_emoji_presentation(scalar) ? 2 : 1
  }
}
