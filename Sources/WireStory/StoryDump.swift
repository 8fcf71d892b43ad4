package import WireText

/// Writes a story's blocks as text for people: kind, byte range, parts with their fields and damage, quotations.
package enum StoryDump {
  /// One block, then its parts and quotations, indented; a line each, the text with its controls escaped.
  package static func text(of blocks: [Block], in source: Source) -> String {
    let bytes = source.span
    var result = ""
    for block in blocks {
      let language = block.language == .undetermined ? "" : " \(block.language)"
      add(0, "\(block.kind.rawValue)\(language)", block.range, bytes, to: &result)
      for part in block.parts {
        add(1, part.kind.rawValue, part.range, bytes, to: &result)
        for field in part.fields { add(2, field.name.rawValue, field.range, bytes, to: &result) }
        for fault in part.damage {
          add(2, "\(fault.kind.rawValue) \(quoted(fault.expected)) for", fault.range, bytes, to: &result)
        }
      }
      for span in block.spans { add(1, span.kind.rawValue, span.range, bytes, to: &result) }
    }
    return result
  }

  /// The story's language and the number of its tokens in one line, then its blocks.
  package static func text(of story: Story) -> String {
    var result = "language \(story.language), \(story.tokens.list.count) tokens\n"
    result += text(of: story.blocks, in: story.source)
    return result
  }

  /// The longest excerpt in bytes that is shown whole.
  private static let longestExcerpt = 100

  private static func add(
    _ depth: Int, _ title: String, _ range: ByteRange, _ bytes: Span<UInt8>, to result: inout String
  ) {
    let indent = String(repeating: "  ", count: depth)
    result += "\(indent)\(title) \(range.start)..<\(range.end) \(excerpt(range, bytes))\n"
  }

  private static func excerpt(_ range: ByteRange, _ bytes: Span<UInt8>) -> String {
    guard range.count > longestExcerpt else { return quoted(bytes.text(range)) }
    let head = bytes.scalarBoundary(atOrBefore: range.start + longestExcerpt / 2)
    var tail = range.end - longestExcerpt / 2
    while !bytes.isScalarBoundary(tail) { tail += 1 }
    let start = quoted(bytes.text(ByteRange(range.start, head)))
    return "\(start) … \(quoted(bytes.text(ByteRange(tail, range.end))))"
  }

  /// The text in quotation marks, with what is not seen written out.
  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return "\"\(Printable.escaped(escaped))\""
  }
}
