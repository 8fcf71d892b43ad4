/// Puts texts together from pieces, one text after another in the same room.
///
/// A text costs one allocation where it has more than 15 bytes, and is not checked again: its pieces are UTF-8.
package struct TextJoiner: Sendable {
  /// Valid UTF-8 up to `used`: whole texts, and whole scalars of sources.
  private var room: [UInt8] = []
  private var used = 0

  package init() {}

  /// Adds a text.
  package mutating func add(_ text: String) {
    add(text.utf8.span)
  }

  /// Adds the text of a range. A part of a scalar at an end of it is U+FFFD.
  package mutating func add(_ range: ByteRange, of source: Source) {
    let text = source.span
    guard text.isScalarBoundary(range.start), text.isScalarBoundary(range.end) else {
      return add(source.text(range))
    }
    add(text.extracting(range.start..<range.end))
  }

  /// Gives what was added since the last time.
  package mutating func take() -> String {
    // SAFETY: what stands before `used` is valid UTF-8.
    let text = unsafe String(copying: UTF8Span(unchecked: room.span.extracting(0..<used)))
    used = 0
    return text
  }

  private mutating func add(_ text: Span<UInt8>) {
    let end = used + text.count
    if end > room.count { room += repeatElement(0, count: max(end, 256)) }
    let start = used
    // SAFETY: the room has bytes up to `end`, which are as many as the text has from `start` on.
    unsafe text.withUnsafeBytes { source in
      unsafe room.withUnsafeMutableBytes { room in
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[start..<end]).copyMemory(from: source)
      }
    }
    used = end
  }
}
