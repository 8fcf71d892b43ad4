import WireText

/// A block's text as patterns read it: in NFC, with straight apostrophes and plain spaces, whatever the file has.
enum PatternText {
  /// The text of a range; with `isExact`, apostrophes and spaces as they are.
  static func make(_ bytes: Span<UInt8>, _ range: ByteRange, isExact: Bool) -> UTF16Text {
    var text = UTF16Text()
    text.reserve(forBytes: range.count)
    let form = NormalForm.of(bytes, range)
    var offset = range.start
    while offset < range.end {
      let plainEnd = bytes.skipPlain(from: offset, to: range.end)
      // What follows may be a mark of the last letter.
      let runEnd = plainEnd < range.end ? plainEnd - 1 : plainEnd
      if runEnd > offset {
        text.append(ascii: bytes, ByteRange(offset, runEnd))
        offset = runEnd
        continue
      }
      let scalar = bytes.scalar(at: offset)
      let start = offset
      offset += scalar.length
      switch form {
      case .both, .nfc: break
      case .nfd, .mixed:
        offset = Letter.end(ofMarksFrom: offset, to: range.end, in: bytes)
        if offset > start + scalar.length {
          append(NormalForm.composed(bytes.bytes(ByteRange(start, offset))), at: start, to: &text)
          continue
        }
      }
      text.append(isExact ? scalar.value : plain(scalar.value), at: start)
    }
    return text
  }

  /// The bytes of a match: its end lies after a whole letter with its marks, however many bytes the letter has in the
  /// file.
  static func aligned(_ match: ByteRange, in block: ByteRange, _ bytes: Span<UInt8>) -> ByteRange {
    guard !match.isEmpty else { return match }
    var end = match.end
    while end < block.end, !bytes.isScalarBoundary(end) { end += 1 }
    return ByteRange(match.start, Letter.end(ofMarksFrom: end, to: block.end, in: bytes))
  }

  private static func append(_ composed: [UInt8], at offset: Int, to text: inout UTF16Text) {
    let span = composed.span
    var index = 0
    while index < composed.count {
      let scalar = span.scalar(at: index)
      text.append(scalar.value, at: offset)
      index += scalar.length
    }
  }

  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case "’": 0x27
    case "\u{A0}", "\u{202F}": 0x20
    case "\u{2011}": 0x2D
    default: scalar
    }
  }
}
