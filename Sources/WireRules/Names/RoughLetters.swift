/// What two words of six bytes or more have in common that are one letter apart, not the first, or that sound alike: at
/// least one of four hashes. Of other words few do.
struct RoughLetters {
  /// The first three bytes: the words differ behind them.
  private let head: UInt64
  /// The first and the last three: the words differ in the second or third.
  private let tail: UInt64
  /// The first two and the last two: the third and the fourth changed places.
  private let ends: UInt64
  private let sounds: UInt64

  /// - Parameters:
  ///   - range: a word of six bytes or more, without diacritics.
  ///   - sounds: the hash of its skeleton (see `NameSounds`).
  init(_ letters: Span<UInt8>, _ range: Range<Int>, sounds: UInt64) {
    let (start, end) = (range.lowerBound, range.upperBound)
    let (first, second) = (UInt64(letters[start]), UInt64(letters[start + 1]))
    let last = UInt64(letters[end - 2]) << 8 | UInt64(letters[end - 1])
    // The top byte keeps one kind of hash from being another.
    head = 1 << 56 | first << 16 | second << 8 | UInt64(letters[start + 2])
    tail = 2 << 56 | first << 24 | UInt64(letters[end - 3]) << 16 | last
    ends = 3 << 56 | first << 24 | second << 16 | last
    self.sounds = sounds
  }

  /// Marks the four.
  func mark(in marks: inout HashMarks) {
    marks.insert(head)
    marks.insert(tail)
    marks.insert(ends)
    marks.insert(sounds)
  }

  /// Whether one of the four is marked.
  func mayTouch(_ marks: HashMarks) -> Bool {
    marks.contains(head) || marks.contains(tail) || marks.contains(ends) || marks.contains(sounds)
  }
}
