public import WireText

/// A change of some bytes of a file: `range` becomes `replacement`. An empty range inserts.
public struct Edit: Hashable, Sendable {
  /// UTF-8 bytes of the file as it is on disk.
  public let range: ByteRange
  public let replacement: String

  public init(range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// An insertion before the byte at `offset`.
  public static func insert(_ text: String, at offset: Int) -> Edit {
    Edit(range: ByteRange(offset, offset), replacement: text)
  }

  /// A deletion.
  public static func delete(_ range: ByteRange) -> Edit {
    Edit(range: range, replacement: "")
  }
}
