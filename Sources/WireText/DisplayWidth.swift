internal import CICU

/// The columns that text takes on a terminal.
package enum DisplayWidth {
  /// A tab goes on to the next multiple of so many columns.
  private static let tabWidth = 8

  /// The columns of the bytes of `range`, which starts its line.
  package static func columns(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var end = 0
    var before = 0
    var isJoined = false
    var halfFlag = false
    var i = range.start
    while i < range.end {
      let scalar = bytes.scalar(at: i)
      i += scalar.length
      if scalar.value == 0x09 {
        end += tabWidth - end % tabWidth
        before = 0
        continue
      }
      if scalar.value == 0xFE0F {
        // The sign before is to be shown as an emoji, which is two columns wide.
        if before == 1 { end += 1 }
        before = 0
        continue
      }
      let isFlag = scalar.value >= 0x1F1E6 && scalar.value <= 0x1F1FF
      let isHidden = isJoined || (isFlag && halfFlag)
      halfFlag = isFlag && !halfFlag
      isJoined = scalar.value == 0x200D
      before = isHidden ? 0 : width(of: scalar.value)
      end += before
    }
    return end
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
