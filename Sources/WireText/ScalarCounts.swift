/// How many scalars a text has before each of its blocks of 4 KB, so that columns of a very long line need no walk over it.
struct ScalarCounts: Sendable {
  static let blockSize = 4096

  /// By block: how many scalars start before it.
  private let scalars: [UInt32]
  /// By block: how many scalars beyond U+FFFF start before it; these are two units in UTF-16.
  private let pairs: [UInt32]

  /// Counts the scalars of valid UTF-8.
  init(_ bytes: Span<UInt8>) {
    var scalars: [UInt32] = []
    var pairs: [UInt32] = []
    var counted = (scalars: 0, pairs: 0)
    var start = 0
    while start <= bytes.count {
      scalars.append(UInt32(counted.scalars))
      pairs.append(UInt32(counted.pairs))
      let end = min(start + ScalarCounts.blockSize, bytes.count)
      let block = ScalarCounts.count(bytes, from: start, to: end)
      counted.scalars += block.scalars
      counted.pairs += block.pairs
      start += ScalarCounts.blockSize
    }
    self.scalars = scalars
    self.pairs = pairs
  }

  /// How many scalars start before `offset`, and how many of them are pairs in UTF-16.
  func before(_ offset: Int, in bytes: Span<UInt8>) -> (scalars: Int, pairs: Int) {
    let block = offset / ScalarCounts.blockSize
    let rest = ScalarCounts.count(bytes, from: block * ScalarCounts.blockSize, to: offset)
    return (Int(scalars[block]) + rest.scalars, Int(pairs[block]) + rest.pairs)
  }

  /// The last block that starts after `offset` and has at most `units` units before it; nil where there is none.
  func lastBlock(after offset: Int, units: Int, inUTF16 isUTF16: Bool) -> (offset: Int, units: Int)? {
    let first = offset / ScalarCounts.blockSize
    let last = (first + 1..<scalars.count).partitioningIndex { self.units($0, isUTF16) > units } - 1
    return last > first ? (last * ScalarCounts.blockSize, self.units(last, isUTF16)) : nil
  }

  private func units(_ block: Int, _ isUTF16: Bool) -> Int {
    Int(scalars[block]) + (isUTF16 ? Int(pairs[block]) : 0)
  }

  /// The scalars that start in a stretch of text, and how many of them are pairs.
  static func count(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> (scalars: Int, pairs: Int) {
    precondition(start >= 0 && start <= end && end <= bytes.count, "a stretch lies outside its text")
    var continuations = 0
    var pairs = 0
    var i = start
    func count(_ word: UInt64) {
      let tops = EightBytes.beyondASCII(in: word)
      guard tops != 0 else { return }
      // 10xxxxxx goes on with a scalar, 1111xxxx begins one beyond U+FFFF.
      continuations += EightBytes.count(tops & ~(word << 1))
      pairs += EightBytes.count(tops & word << 1 & word << 2 & word << 3)
    }
    while i + 8 <= end {
      count(bytes.eightBytes(at: i))
      i += 8
    }
    if i < end { count(bytes.eightBytes(at: i, before: end)) }
    return (end - start - continuations, pairs)
  }
}
