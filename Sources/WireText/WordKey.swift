internal import CICU

/// The key that words are compared by.
///
/// A key is the text in NFC, fully case-folded as Unicode folds, with U+2019 as an apostrophe (U+0027) and U+2010
/// and U+2011 as a hyphen, and without what has no width: U+00AD, U+200B to U+200D, U+2060 and U+FEFF. A key is its own
/// key.
@usableFromInline
package enum WordKey {
  /// The key of a text that is valid UTF-8.
  package static func make(_ bytes: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    append(bytes.span, ByteRange(0, bytes.count), to: &key)
    return key
  }

  /// The key of a text.
  package static func make(_ text: String) -> [UInt8] {
    let bytes = text.utf8.span
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    append(bytes, ByteRange(0, bytes.count), to: &key)
    return key
  }

  /// Appends the key of the bytes of `range`, which are valid UTF-8.
  @inlinable
  package static func append(_ bytes: Span<UInt8>, _ range: ByteRange, to key: inout [UInt8]) {
    let mark = key.count
    var i = range.start
    // No scalar of the fast path has a longer key than itself.
    key.append(addingCapacity: range.count) { (output: inout OutputSpan<UInt8>) in
      while i < range.end {
        let byte = bytes[i]
        if byte < 0x80 {
          output.append(ASCII.lowercased(byte))
          i += 1
          continue
        }
        let used = appendFast(bytes, at: i, to: &output)
        if used == 0 { break }
        i += used
      }
    }
    if i == range.end { return }
    key.removeLast(key.count - mark)
    appendFull(bytes, range, to: &key)
  }

  /// Appends the key of one scalar where it needs no table; returns its length in bytes, or 0.
  @inlinable
  package static func appendFast(_ bytes: Span<UInt8>, at i: Int, to key: inout OutputSpan<UInt8>) -> Int {
    let first = bytes[i]
    if first < 0x80 {
      key.append(ASCII.lowercased(first))
      return 1
    }
    if first < 0xCC {
      let scalar = UInt32(first & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
      if scalar == "\u{AD}" { return 2 }
      let folded = LatinFold.twoBytes(scalar)
      if folded == 0 { return 0 }
      key.append(0xC0 | UInt8(truncatingIfNeeded: folded >> 6))
      key.append(0x80 | UInt8(truncatingIfNeeded: folded & 0x3F))
      return 2
    }
    guard first == 0xE1 || first == 0xE2 else { return 0 }
    let scalar = bytes.scalar(at: i).value
    if LatinFold.isVietnamese(scalar) {
      key.append(first)
      key.append(bytes[i + 1])
      key.append(bytes[i + 2] | 1)
      return 3
    }
    switch scalar {
    case 0x2019: key.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011: key.append(UInt8(ascii: "-"))
    case 0x200B...0x200D, 0x2060: break
    default: return 0
    }
    return 3
  }

  /// Appends the key of any text.
  @usableFromInline
  package static func appendFull(_ bytes: Span<UInt8>, _ range: ByteRange, to key: inout [UInt8]) {
    // What has no width goes first: a mark may follow it that composes with the letter before.
    let plain = signsFolded(bytes, range)
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    guard let folded = unsafe ICUText.write(plain.span, cicu_folded_nfc) else {
      key.append(contentsOf: plain)
      return
    }
    key.append(contentsOf: folded)
  }

  /// The bytes with apostrophes and hyphens made plain, and without what has no width.
  private static func signsFolded(_ bytes: Span<UInt8>, _ range: ByteRange) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var i = range.start
    while i < range.end {
      let scalar = bytes.scalar(at: i)
      switch scalar.value {
      case 0x2019: plain.append(UInt8(ascii: "'"))
      case 0x2010, 0x2011: plain.append(UInt8(ascii: "-"))
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      default:
        for offset in i..<i + scalar.length { plain.append(bytes[offset]) }
      }
      i += scalar.length
    }
    return plain
  }
}
