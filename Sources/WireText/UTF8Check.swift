/// Finds the first byte at which a text stops being valid UTF-8, or is a NUL.
enum UTF8Check {
  /// What is wrong at an offset.
  enum Fault: Equatable {
    case invalid(offset: Int)
    case nul(offset: Int)
  }

  /// The first fault; nil where the text is valid.
  static func firstFault(in bytes: Span<UInt8>) -> Fault? {
    let count = bytes.count
    var i = 0
    while i < count {
      if i <= count &- 8 {
        let word = bytes.eightBytes(at: i)
        let odd = EightBytes.beyondASCII(in: word) | EightBytes.below(1, in: word)
        if odd == 0 {
          i &+= 8
          continue
        }
        i &+= EightBytes.countBefore(odd)
      }
      let byte = bytes[i]
      if byte < 0x80 {
        if byte == 0 { return .nul(offset: i) }
        i += 1
        continue
      }
      let length = sequenceLength(at: i, in: bytes)
      if length == 0 { return .invalid(offset: i) }
      i += length
    }
    return nil
  }

  /// The length of the sequence of two to four bytes at `i`, or 0 where none is valid.
  @inline(__always)
  private static func sequenceLength(at i: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[i]
    let left = bytes.count - i
    if first >= 0xC2, first < 0xE0 {
      return left >= 2 && UTF8.isContinuation(bytes[i + 1]) ? 2 : 0
    }
    if first & 0xF0 == 0xE0 {
      guard left >= 3, UTF8.isContinuation(bytes[i + 1]), UTF8.isContinuation(bytes[i + 2]) else { return 0 }
      // Neither longer than need be nor a surrogate.
      if first == 0xE0, bytes[i + 1] < 0xA0 { return 0 }
      if first == 0xED, bytes[i + 1] >= 0xA0 { return 0 }
      return 3
    }
    if first >= 0xF0, first <= 0xF4 {
      guard left >= 4, UTF8.isContinuation(bytes[i + 1]), UTF8.isContinuation(bytes[i + 2]),
        UTF8.isContinuation(bytes[i + 3])
      else { return 0 }
      if first == 0xF0, bytes[i + 1] < 0x90 { return 0 }
      if first == 0xF4, bytes[i + 1] >= 0x90 { return 0 }
      return 4
    }
    return 0
  }
}
