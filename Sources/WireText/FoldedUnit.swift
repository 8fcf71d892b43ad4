internal import CICU

/// The least piece of a text that can be folded by itself, a letter with its marks, and its fold.
///
/// The fold is the piece's `WordKey`, and a space for white space. A mark after U+00AD and its like is a piece of its own.
struct FoldedUnit {
  /// The length of the piece in bytes.
  let length: Int
  /// The fold, its first byte lowest; only its first eight bytes.
  let bytes: UInt64
  /// The length of the fold in bytes; 0 for what keys leave out.
  let count: Int

  /// Whether it is white space without a mark.
  @inline(__always)
  var isSpace: Bool { count == 1 && bytes == UInt64(UInt8(ascii: " ")) }

  @inline(__always)
  init(length: Int, bytes: UInt64, count: Int) {
    self.length = length
    self.bytes = bytes
    self.count = count
  }

  /// Folds the piece that starts at `i`, a piece's start, and ends before `end`.
  @inline(__always)
  init(_ text: Span<UInt8>, at i: Int, to end: Int) {
    let first = text[i]
    if first < 0x80, !FoldedUnit.mayJoin(text, at: i + 1, to: end) {
      let folded = WhiteSpace.isASCII(first) ? UInt8(ascii: " ") : ASCII.lowercased(first)
      self.init(length: 1, bytes: UInt64(folded), count: 1)
    } else if let letter = FoldedLetter(text, at: i),
      !FoldedUnit.mayJoin(text, at: i + letter.length, to: end)
    {
      self.init(length: letter.length, bytes: letter.fold, count: letter.length)
    } else {
      self = FoldedUnit.other(text, at: i, to: end)
    }
  }

  /// Whether what stands at `i` may be a mark of the letter before it: it begins with 0xCC or more, and is no letter of
  /// U+1E80 to U+1EFF.
  @inline(__always)
  static func mayJoin(_ text: Span<UInt8>, at i: Int, to end: Int) -> Bool {
    guard i < end, text[i] >= 0xCC else { return false }
    return text[i] != 0xE1 || text[i + 1] & 0xFE != 0xBA
  }

  /// Folds what isn't an ASCII byte before another.
  private static func other(_ text: Span<UInt8>, at i: Int, to end: Int) -> FoldedUnit {
    if let letter = FoldedLetter(text, at: i), standsAlone(text, before: i + letter.length, to: end) {
      return FoldedUnit(length: letter.length, bytes: letter.fold, count: letter.length)
    }
    let scalar = text.scalar(at: i)
    guard standsAlone(text, before: i + scalar.length, to: end) else { return cluster(text, at: i, to: end) }
    // A sign of Latin-1, as quotation marks are, or a Romanian letter.
    if scalar.length == 2, scalar.value > 0xA0 {
      let folded = LatinFold.twoBytes(scalar.value)
      guard folded > 0 else { return cluster(text, at: i, to: end) }
      return FoldedUnit(length: 2, bytes: LatinFold.bytes(ofTwo: folded), count: 2)
    }
    if WhiteSpace.contains(scalar.value) {
      return FoldedUnit(length: scalar.length, bytes: UInt64(UInt8(ascii: " ")), count: 1)
    }
    if scalar.length == 1 {
      let folded = ASCII.lowercased(UInt8(truncatingIfNeeded: scalar.value))
      return FoldedUnit(length: 1, bytes: UInt64(folded), count: 1)
    }
    switch scalar.value {
    case 0x2019: return FoldedUnit(length: 3, bytes: UInt64(UInt8(ascii: "'")), count: 1)
    case 0x2010, 0x2011: return FoldedUnit(length: 3, bytes: UInt64(UInt8(ascii: "-")), count: 1)
    case 0x200B...0x200D, 0x2060, 0xFEFF: return FoldedUnit(length: 3, bytes: 0, count: 0)
    case 0x2012...0x206F:
      return FoldedUnit(
        length: 3, bytes: UInt64(text[i]) | UInt64(text[i + 1]) << 8 | UInt64(text[i + 2]) << 16, count: 3)
    default: return cluster(text, at: i, to: end)
    }
  }

  /// Whether a piece starts at `next`, or the text ends there.
  @inline(__always)
  private static func standsAlone(_ text: Span<UInt8>, before next: Int, to end: Int) -> Bool {
    next >= end || text[next] < 0xCC || hasBoundary(before: text.scalar(at: next).value)
  }

  /// More marks than this, in bytes, are no letter's; ICU would take the square of their number to order them.
  private static let longestCluster = 4096

  /// Folds a scalar and all that composes with it, by ICU.
  private static func cluster(_ text: Span<UInt8>, at i: Int, to end: Int) -> FoldedUnit {
    var clusterEnd = i + text.scalar(at: i).length
    while clusterEnd < end, clusterEnd - i < longestCluster {
      let scalar = text.scalar(at: clusterEnd)
      if hasBoundary(before: scalar.value) { break }
      clusterEnd += scalar.length
    }
    let key = FoldedUnit.key(text, ByteRange(i, clusterEnd))
    let bytes = key.span.eightBytes(at: 0, before: key.count)
    return FoldedUnit(length: clusterEnd - i, bytes: bytes, count: key.count)
  }

  /// The whole fold of a piece, for those of more than eight bytes.
  static func key(_ text: Span<UInt8>, _ range: ByteRange) -> [UInt8] {
    let first = text.scalar(at: range.start)
    guard WhiteSpace.contains(first.value) else { return text.key(of: range) }
    return [UInt8(ascii: " ")] + text.key(of: ByteRange(range.start + first.length, range.end))
  }

  /// Whether a piece starts at the scalar whatever stands before it.
  @inline(__always)
  static func hasBoundary(before scalar: UInt32) -> Bool {
    if scalar < 0x300 || (scalar >= 0x1EA0 && scalar <= 0x206F && scalar != 0x200D && scalar != 0x200C) {
      return true
    }
    return cicu_has_boundary_before(scalar)
  }

  /// The first offset from `offset` on at which a piece starts, at most `end`.
  static func boundary(from offset: Int, to end: Int, in text: Span<UInt8>) -> Int {
    var i = offset
    while i < end {
      let scalar = text.scalar(at: i)
      if hasBoundary(before: scalar.value) { return i }
      i += scalar.length
    }
    return end
  }
}

extension Span where Element == UInt8 {
  /// The `WordKey` of a range.
  fileprivate func key(of range: ByteRange) -> [UInt8] {
    var key: [UInt8] = []
    WordKey.append(self, range, to: &key)
    return key
  }
}
