package import WireText

/// The text of a scalar together with its place, so that an error can point inside it.
package struct YAMLText: Sendable {
  package let text: String
  /// Bytes of the file, with quotation marks.
  package let range: ByteRange
  /// Where the text begins in the file, if it is there byte for byte.
  private let verbatimStart: Int?
  private let document: YAMLDocument

  init(_ node: YAMLNode, in document: YAMLDocument) {
    text = String(decoding: document.text(of: node), as: UTF8.self)
    self.document = document
    range = ByteRange(Int(node.start), Int(node.end))
    verbatimStart = node.isVerbatim ? Int(node.textStart) : nil
  }

  package var file: YAMLFile { document.file }

  /// The bytes of the file for a range of UTF-8 offsets into `text`; the whole scalar where escapes or
  /// folded lines leave no exact answer.
  package func place(of part: ByteRange) -> ByteRange {
    guard let verbatimStart, part.start >= 0, part.end <= text.utf8.count else { return range }
    return ByteRange(verbatimStart + part.start, verbatimStart + part.end)
  }
}
