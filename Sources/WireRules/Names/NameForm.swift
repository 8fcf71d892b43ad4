/// The letters of a word of names: what all places that are written so have in common.
struct NameForm: Sendable {
  /// Its key (see `Tokens`), as indices into `NameMentions.letters`.
  let key: Range<Int>
  /// Its key without diacritics, as indices into `NameMentions.letters`.
  let plain: Range<Int>
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

  var hasMarks: Bool { keyHash != plainHash }

  /// What its diacritics take, in bytes.
  var marks: Int { key.count - plain.count }
}
