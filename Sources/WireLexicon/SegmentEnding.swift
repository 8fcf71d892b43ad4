import WireText

/// A few letters that words end in, or are joined by, compared with those of a key eight bytes at a time.
struct SegmentEnding: Sendable {
  /// The number of its bytes.
  let count: Int
  /// Its first eight bytes and its next eight, and a mask of those that it has.
  private let words: (first: UInt64, second: UInt64)
  private let masks: (first: UInt64, second: UInt64)

  private static let longest = 16

  /// Nil for no bytes, and for more than 16: no word is inflected so.
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, bytes.count <= SegmentEnding.longest else { return nil }
    count = bytes.count
    words = (
      SegmentEnding.word(bytes.span, from: 0),
      bytes.count > 8 ? SegmentEnding.word(bytes.span, from: 8) : 0
    )
    masks = (EightBytes.mask(bytes.count), EightBytes.mask(max(0, bytes.count - 8)))
  }

  /// Whether the key that ends before `end` has it from `start` on.
  @inline(__always)
  func stands(in keys: Span<UInt8>, from start: Int, upTo end: Int) -> Bool {
    guard start + count <= end else { return false }
    return (SegmentEnding.word(keys, from: start) ^ words.first) & masks.first == 0
      && (count <= 8 || (SegmentEnding.word(keys, from: start + 8) ^ words.second) & masks.second == 0)
  }

  /// The eight bytes from `start` on, the first in the lowest bits; those that `keys` doesn't have are 0.
  @inline(__always)
  private static func word(_ keys: Span<UInt8>, from start: Int) -> UInt64 {
    keys.eightBytes(at: start, before: keys.count)
  }
}
