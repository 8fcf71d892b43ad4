/// The letters of a word of names: what all places that are written so have in common.
///
/// 48 bytes: a story has as many as it has different words with a capital.
struct NameForm: Sendable {
  private let keyStart: UInt32
  private let keyEnd: UInt32
  private let plainStart: UInt32
  private let plainEnd: UInt32
  /// The hash of the key, and of the key without diacritics.
  let keyHash: UInt64
  let plainHash: UInt64
  /// How it sounds; worked out where a full name has the word.
  var sound: Sound?

  struct Sound {
    /// The hash of its sounds; of a syllable, of all its letters.
    let skeletonHash: UInt64
    /// Whether it is a syllable of a language that writes each by itself, diacritics apart.
    let isSyllable: Bool
  }

  init(key: Range<Int>, plain: Range<Int>, keyHash: UInt64, plainHash: UInt64) {
    keyStart = UInt32(key.lowerBound)
    keyEnd = UInt32(key.upperBound)
    plainStart = UInt32(plain.lowerBound)
    plainEnd = UInt32(plain.upperBound)
    self.keyHash = keyHash
    self.plainHash = plainHash
  }

  /// Its key (see `Tokens`), as indices into `NameMentions.letters`.
  var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }

  /// Its key without diacritics, as indices into `NameMentions.letters`.
  var plain: Range<Int> { Int(plainStart)..<Int(plainEnd) }

  var hasMarks: Bool { keyHash != plainHash }

  /// What its diacritics take, in bytes.
  var marks: Int { key.count - plain.count }
}
