import WireText

extension StorySigns {
  /// Which damaged, foreign and unseen characters may stand in a text, by its bytes beyond plain ASCII.
  static func traits(of bytes: Span<UInt8>, in range: ByteRange) -> TextTraits {
    var traits: TextTraits = []
    var offset = bytes.skipPlain(from: range.start, to: range.end)
    while offset < range.end {
      switch bytes[offset] {
      // Tab to carriage return are white space.
      case 0x09...0x0D: offset += 1
      case ..<0x80:
        traits.insert(.invisibleCharacter)
        offset += 1
      // Most of these are letters: U+00C0 to U+02FF, and U+1000 to U+1FFF.
      case 0xC3 where !beginsMojibake(bytes[offset + 1]), 0xC4...0xCB: offset += 2
      case 0xE1: offset += 3
      default:
        let scalar = bytes.scalar(at: offset)
        traits.formUnion(Self.traits(of: scalar, at: offset, in: bytes))
        offset += scalar.length
      }
      offset = bytes.skipPlain(from: offset, to: range.end)
    }
    return traits
  }

  /// Whether C3 and that byte are `Â`, `Ã`, `â` or `ð`, the first of several characters where UTF-8 was read as
  /// Windows-1252.
  @inline(__always)
  private static func beginsMojibake(_ second: UInt8) -> Bool {
    second == 0x82 || second == 0x83 || second == 0xA2 || second == 0xB0
  }

  private static func traits(of scalar: DecodedScalar, at offset: Int, in bytes: Span<UInt8>) -> TextTraits {
    switch scalar.value {
    case 0x80...0x84, 0x86...0x9F: return [.invisibleCharacter, .mojibake]
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return .invisibleCharacter
    case 0xC2, 0xC3, 0xE2, 0xF0:
      // None of the characters after it is ASCII.
      let next = offset + scalar.length
      return next < bytes.count && bytes[next] >= 0x80 ? .mojibake : []
    case 0x300..<0x340: return .combiningMark
    case 0x340...0x36F: return [.combiningMark, .foreignLetter]
    case 0x370...0x53F: return .foreignLetter
    case 0xFFFD: return .replacementCharacter
    default: return []
    }
  }
}
