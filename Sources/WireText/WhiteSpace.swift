/// What Unicode calls white space, read from UTF-8 bytes.
@usableFromInline
package enum WhiteSpace {
  /// The length in bytes of the white space scalar at `offset`, or 0 where none stands there.
  ///
  /// Tab to carriage return, space, U+0085, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F and
  /// U+3000. A zero-width space is not white space.
  @inlinable
  package static func length(at offset: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return isASCII(first) ? 1 : 0 }
    guard first == 0xC2 || (first >= 0xE1 && first <= 0xE3) else { return 0 }
    let scalar = bytes.scalar(at: offset)
    return isBeyondASCII(scalar.value) ? scalar.length : 0
  }

  /// The length in bytes of the white space scalar that ends before `offset`, or 0.
  @inlinable
  package static func length(before offset: Int, in bytes: Span<UInt8>) -> Int {
    guard offset > 0 else { return 0 }
    let last = bytes[offset - 1]
    if last < 0x80 { return isASCII(last) ? 1 : 0 }
    let scalar = bytes.scalar(before: offset)
    return isBeyondASCII(scalar.value) ? scalar.length : 0
  }

  /// Whether the scalar is white space.
  @inlinable
  package static func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? isASCII(UInt8(truncatingIfNeeded: scalar)) : isBeyondASCII(scalar)
  }

  /// Whether the scalar is a space that keeps a line together: U+00A0, U+202F, U+2007.
  @inlinable
  package static func isNoBreak(_ scalar: UInt32) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
  }

  /// The first offset from `offset` to `end` that is not white space; `end` where there is none.
  @inlinable
  package static func skip(from offset: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var i = offset
    while i < end {
      let length = length(at: i, in: bytes)
      if length == 0 { break }
      i += length
    }
    return i
  }

  /// The least offset from `start` to `offset` with nothing but white space up to `offset`.
  @inlinable
  package static func skipBack(from offset: Int, to start: Int, in bytes: Span<UInt8>) -> Int {
    var i = offset
    while i > start {
      let length = length(before: i, in: bytes)
      if length == 0 { break }
      i -= length
    }
    return i
  }

  @inlinable
  package static func isASCII(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 0x09 && byte <= 0x0D)
  }

  @inlinable
  package static func isBeyondASCII(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
