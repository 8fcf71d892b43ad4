import WireText

/// A file of configuration as it is on disk, with the path that errors show.
package struct YAMLFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Whether the file is of the program itself, and its own tests have tried what is costly to try at each start.
  package let isTested: Bool

  package init(path: String, bytes: [UInt8], isTested: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isTested = isTested
  }

  /// Makes a file of `text`, as for text that a program holds itself.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The length of a leading byte order mark: 3 or 0 bytes.
  package var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Whether the file is ASCII alone before the byte `end`; nil where it is not UTF-8 there, which is added to `errors`.
  package func isASCII(before end: Int, errors: ConfigErrorSink) -> Bool? {
    do {
      return try UTF8Span(validating: bytes.span.extracting(..<end)).isKnownASCII
    } catch {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      errors.add(
        isUTF16 ? "the file is UTF-16" : "a byte here is not UTF-8", help: "save the file as UTF-8",
        at: ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound), in: self)
      return nil
    }
  }
}
