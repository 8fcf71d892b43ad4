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
    while character < index, offset < bytes.count {
      offset += 1
      while offset < bytes.count, UTF8.isContinuation(bytes[offset]) { offset += 1 }
      character += 1
    }
    while character > index {
      offset -= 1
      while UTF8.isContinuation(bytes[offset]) { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
