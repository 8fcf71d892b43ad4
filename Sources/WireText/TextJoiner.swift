/// Puts texts together from pieces, one text after another in the same room.
///
/// A text costs one allocation where it has more than 15 bytes, and is not checked again: its pieces are UTF-8.
package struct TextJoiner: Sendable {
  // SAFETY: what stands here is valid UTF-8, as all of it was whole texts, or whole scalars of a source.
  private var bytes: [UInt8] = []

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
    // SAFETY: see `bytes`.
    let text = unsafe String(copying: UTF8Span(unchecked: bytes.span))
    bytes.removeAll(keepingCapacity: true)
    return text
  }

  private mutating func add(_ text: Span<UInt8>) {
    // SAFETY: the buffer is read in the call alone.
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
