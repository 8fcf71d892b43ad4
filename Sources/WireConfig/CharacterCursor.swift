/// Turns libyaml's positions, which count characters, into byte offsets; fast where they come nearly in order.
struct CharacterCursor {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private var character = 0
  private var offset: Int

  /// Counts from the byte `start`; `bytes` must be valid UTF-8.
  init(_ bytes: [UInt8], from start: Int, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
    offset = start
  }

  /// The byte offset of the character `index`, or the end of the file where there are not so many.
  mutating func offset(ofCharacter index: Int) -> Int {
    if isASCII { return min(offset + index, bytes.count) }
    var (character, offset) = (character, offset)
    let file = bytes
    let bytes = file.span
    // From the first byte of one scalar to that of the next.
    while character < index, offset < bytes.count {
      offset += 1
      if offset == bytes.count || !UTF8.isContinuation(bytes[offset]) { character += 1 }
    }
    while character > index {
      offset -= 1
      if !UTF8.isContinuation(bytes[offset]) { character -= 1 }
    }
    (self.character, self.offset) = (character, offset)
    return offset
  }
}
