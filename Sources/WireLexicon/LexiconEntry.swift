/// What a lexicon knows of one word: how often it is used, and what kind of word it is.
///
/// 0 is the entry of a word that the lexicon doesn't have.
@usableFromInline
package struct LexiconEntry: RawRepresentable, Hashable, Sendable {
  /// Bits 0 to 7 are the frequency, bits 8 to 31 the flags.
  @usableFromInline package let rawValue: UInt32

  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Makes an entry of a step of frequency and flags.
  @inlinable
  package init(frequency: UInt8, flags: Flags) {
    self.rawValue = UInt32(frequency) | flags.rawValue
  }

  /// The entry of a word that the lexicon doesn't have.
  @inlinable package static var unknown: LexiconEntry { LexiconEntry(rawValue: 0) }

  /// Whether the lexicon has the word.
  @inlinable package var isKnown: Bool { rawValue != 0 }

  /// The step of frequency: 28 times the Zipf value, rounded, from 1 to 255; 0 where no frequency list has
  /// the word.
  @inlinable package var frequency: UInt8 { UInt8(truncatingIfNeeded: rawValue) }

  /// The Zipf value, log10 of the occurrences in a billion words; 0 where no frequency list has the word.
  @inlinable package var zipf: Float { Float(frequency) / LexiconEntry.stepsPerZipf }

  /// What kind of word it is.
  @inlinable package var flags: Flags { Flags(rawValue: rawValue & ~0xFF) }

  /// Whether all of `flags` hold.
  @inlinable
  package func has(_ flags: Flags) -> Bool {
    rawValue & flags.rawValue == flags.rawValue
  }

  /// Whether one of `flags` holds.
  @inlinable
  package func hasAny(_ flags: Flags) -> Bool {
    rawValue & flags.rawValue != 0
  }

  /// This entry with what another says of the word besides; the other's frequency stands where this one has none.
  func joined(over other: LexiconEntry) -> LexiconEntry {
    var flags = flags.union(other.flags)
    // A form that a dictionary has isn't only listed.
    if !flags.isDisjoint(with: [.word, .name, .acronym]) { flags.remove(.listed) }
    return LexiconEntry(frequency: frequency > 0 ? frequency : other.frequency, flags: flags)
  }

  /// The number of steps of frequency in one unit of the Zipf scale.
  @inlinable package static var stepsPerZipf: Float { 28 }

  /// The step of frequency of a Zipf value over 0.
  package static func step(zipf: Float) -> UInt8 {
    UInt8(max(1, min(255, (zipf * stepsPerZipf).rounded())))
  }
}
