/// The bytes of one file as they are on disk, known to be valid UTF-8 without a NUL.
///
/// A byte order mark and CRLF line ends are kept, so that every offset is one of the file.
@usableFromInline
package struct Source: Sendable {
  /// The path as it is to be shown; it is not read.
  package let path: String
  /// All bytes of the file.
  @usableFromInline package let bytes: [UInt8]
  /// Where the text starts: after the byte order mark, if there is one.
  package let textStart: Int

  /// The longest file, in bytes: offsets fit 32 bits, and one more.
  static let largestSize = Int(UInt32.max) - 1

  /// Checks the bytes.
  package init(bytes: [UInt8], path: String) throws(SourceError) {
    guard bytes.count <= Source.largestSize else { throw .tooLarge(size: bytes.count) }
    let span = bytes.span
    if let fault = UTF8Check.firstFault(in: span) {
      throw SourceError(fault, in: span)
    }
    self.path = path
    self.bytes = bytes
    self.textStart = span.matches("\u{FEFF}", at: 0) ? 3 : 0
  }

  /// Takes a text; throws where it holds a NUL, or is too long.
  package init(text: String, path: String) throws(SourceError) {
    try self.init(bytes: Array(text.utf8), path: path)
  }

  /// All bytes, for scanning.
  @inlinable
  package var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { bytes.span }
  }

  /// The size of the file in bytes.
  package var count: Int { bytes.count }

  /// The range of the text, without the byte order mark.
  package var textRange: ByteRange { ByteRange(textStart, bytes.count) }

  /// The text of a range; for reports, not for loops over words. A part of a scalar at an end of it is U+FFFD.
  package func text(_ range: ByteRange) -> String {
    guard span.isScalarBoundary(range.start), span.isScalarBoundary(range.end) else {
      return span.text(range)
    }
    // SAFETY: a source is valid UTF-8, and the range starts and ends between two scalars.
    return unsafe String(
      copying: UTF8Span(
        unchecked: span.extracting(range.start..<range.end), isKnownASCII: span.isASCII(range)))
  }
}
