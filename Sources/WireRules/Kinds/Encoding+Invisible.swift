import WireStory
import WireText

extension Encoding {
  /// Characters that can't be seen and that no text needs.
  func invisibleCharacters(_ view: StoryView, into findings: inout FindingSink) {
    let bytes = view.story.source.span
    for block in view.blocks {
      // A row of one and the same is told once.
      var direction: Bool?
      var offset = block.range.start
      while true {
        offset = bytes.skipPlain(from: offset, to: block.range.end)
        guard offset < block.range.end else { break }
        let byte = bytes[offset]
        if Self.isPlain(byte) {
          offset += 1
          continue
        }
        let scalar = bytes.scalar(at: offset)
        var range = ByteRange(offset, offset + scalar.length)
        offset = range.end
        guard Self.isInvisible(scalar.value) else { continue }
        while offset < block.range.end, bytes.scalar(at: offset).value == scalar.value {
          offset += scalar.length
        }
        range.end = offset
        guard !Self.isNeeded(scalar.value, range, block, bytes, &direction) else { continue }
        let isControl = ControlCharacter.contains(scalar.value)
        if isControl, Self.isLetter(range, in: block, bytes) { continue }
        let word = Self.word(around: range, in: block, bytes)
        findings.report(
          range, ["found": Self.visible(word, bytes), "name": Mark.name(scalar.value)],
          fixes: [
            Fix(
              title: "Remove \(Mark.name(scalar.value))", safety: isControl ? .unsafe : .safe,
              edits: [.delete(range)])
          ])
      }
    }
  }

  /// Whether control characters stand for letters, of which the fault mojibake tells.
  private static func isLetter(_ range: ByteRange, in block: Block, _ bytes: Span<UInt8>) -> Bool {
    ControlCharacter.damage(at: range.start, in: bytes) != nil
      || ControlCharacter.isInDamage(range.start, in: block.range, bytes)
  }

  /// Whether no invisible character begins with the byte: those are controls, U+0080 to U+00AD, and begin with E2 or EF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte < 0x7F { return byte >= 0x20 }
    return byte > 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x01...0x08, 0x0E...0x1F, 0x7F: true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: ControlCharacter.contains(scalar)
    }
  }

  /// Whether the script around the character, or an emoji, needs it.
  ///
  /// - Parameter hasRightToLeft: whether the block has such a script, once that was asked.
  private static func isNeeded(
    _ scalar: UInt32, _ range: ByteRange, _ block: Block, _ bytes: Span<UInt8>, _ hasRightToLeft: inout Bool?
  ) -> Bool {
    let before = range.start > block.range.start ? bytes.scalar(before: range.start).value : 0
    let after = range.end < block.range.end ? bytes.scalar(at: range.end).value : 0
    switch scalar {
    case 0x200B...0x200D, 0x2060:
      // Khmer and Thai set it between words, before a sign or a Latin word too.
      return !isSimple(before) || !isSimple(after) || scalar == 0x200B && writesWithoutSpaces(block, bytes)
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      let isThere = hasRightToLeft ?? Self.hasRightToLeft(block, bytes)
      hasRightToLeft = isThere
      return isThere
    default:
      return false
    }
  }

  /// Whether the scalar is of Latin, Greek or Cyrillic script, white space, a sign of ASCII or general punctuation.
  private static func isSimple(_ scalar: UInt32) -> Bool {
    scalar < 0x0530 || (0x1E00...0x1FFF).contains(scalar) || (0x2000...0x206F).contains(scalar)
  }

  /// Whether the block has letters of a script of South East Asia, or Tibetan: these run words together.
  private static func writesWithoutSpaces(_ block: Block, _ bytes: Span<UInt8>) -> Bool {
    var offset = block.range.start
    while offset < block.range.end {
      let scalar = bytes.scalar(at: offset)
      switch scalar.value {
      case 0x0E00...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF: return true
      default: offset += scalar.length
      }
    }
    return false
  }

  private static func hasRightToLeft(_ block: Block, _ bytes: Span<UInt8>) -> Bool {
    var offset = block.range.start
    while offset < block.range.end {
      let byte = bytes[offset]
      // U+0590 to U+08FF: Hebrew, Arabic and their like begin with D6 to DF, E0 A0 to E0 A3.
      if (0xD6...0xDF).contains(byte) || byte == 0xE0 && bytes[offset + 1] < 0xA4 { return true }
      offset += byte < 0x80 ? 1 : bytes.scalar(at: offset).length
    }
    return false
  }

  /// The text with the names of what can't be seen in it.
  static func visible(_ range: ByteRange, _ bytes: Span<UInt8>) -> String {
    var text = ""
    var offset = range.start
    while offset < range.end {
      let scalar = bytes.scalar(at: offset)
      text += isInvisible(scalar.value) ? "⟨\(Mark.name(scalar.value))⟩" : Mark.text(scalar.value)
      offset += scalar.length
    }
    return text
  }
}
