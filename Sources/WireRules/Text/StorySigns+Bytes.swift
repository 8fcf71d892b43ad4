import WireText

extension StorySigns {
  /// Which damaged, foreign and unseen characters may stand in a text, by its bytes beyond plain ASCII.
  static func traits(of bytes: Span<UInt8>, in range: ByteRange) -> TextTraits {
    var traits: TextTraits = []
    var offset = bytes.skipPlain(from: range.start, to: range.end)
    while offset < range.end {
      let byte = bytes[offset]
      if byte < 0x80 {
        // Tab to carriage return are white space.
        if byte < 0x09 || byte > 0x0D { traits.insert(.invisibleCharacter) }
        offset += 1
      } else {
        let scalar = bytes.scalar(at: offset)
        traits.formUnion(Self.traits(of: scalar, at: offset, in: bytes))
        offset += scalar.length
      }
      offset = bytes.skipPlain(from: offset, to: range.end)
    }
    return traits
  }

  private static func traits(of scalar: DecodedScalar, at offset: Int, in bytes: Span<UInt8>) -> TextTraits {
    switch scalar.value {
    case 0x80...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      return .invisibleCharacter
    case 0xC2, 0xC3, 0xE2, 0xF0:
      // `Â`, `Ã`, `â`, `ð` are the first of several characters where none of them is ASCII.
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
