/// Why the bytes of a file cannot be read as a story.
package enum SourceError: Error, Hashable, Sendable {
  /// The byte at `offset` is the first that no valid UTF-8 has there.
  case notUTF8(offset: Int, likely: LikelyEncoding)
  /// The file holds a NUL, at `offset`, and is not UTF-16: it is no text.
  case binary(offset: Int)
  /// The file is of `size` bytes: 4 GiB or more.
  case tooLarge(size: Int)
}
