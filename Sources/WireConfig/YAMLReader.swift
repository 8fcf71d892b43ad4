import WireText

/// Reads YAML with libyaml into values that keep their place.
///
/// A file is one document. Anchors and aliases are followed within bounds; tags and merge keys (`<<`) are
/// errors, and so is a key that is written twice. An empty file is an empty mapping.
package enum YAMLReader {
  /// The largest file that is read, in bytes.
  package static let maximumBytes = 4 << 20
  /// The deepest nesting of lists and mappings, with aliases followed.
  package static let maximumDepth = 64
  /// The values that all aliases of a file may repeat, so that a few lines cannot stand for millions.
  package static let maximumRepeatedValues = 100_000

  /// Reads `file` and adds what is wrong with it to `errors`.
  ///
  /// Returns nil where the file cannot be read at all. Where a key is written twice or should not be there, the
  /// rest is still returned, so that the faults of the whole file are told together.
  ///
  /// - Parameters:
  ///   - first: a key of the outermost mapping at which reading starts; nothing is read where it is missing. nil reads from
  ///     the beginning.
  ///   - key: a key of the outermost mapping at which reading stops: it and what follows is left out. nil reads to the end.
  package static func read(
    _ file: YAMLFile, from first: String? = nil, before key: String? = nil, errors: ConfigErrorSink
  ) -> YAMLValue? {
    guard file.bytes.count <= maximumBytes else {
      errors.add("the file has more than \(maximumBytes >> 20) MB", help: "split it", in: file.path)
      return nil
    }
    guard let textStart = first.map({ lineStart(of: $0, in: file) }) ?? file.markLength else { return nil }
    let textEnd = key.flatMap { lineStart(of: $0, in: file) } ?? file.bytes.count
    guard let isASCII = file.isASCII(before: textEnd, errors: errors) else { return nil }
    var events = YAMLEvents(file.bytes[textStart..<textEnd])
    let cursor = CharacterCursor(file.bytes, from: textStart, isASCII: isASCII)
    var builder = YAMLTreeBuilder(file: file, cursor: cursor, errors: errors)
    while let event = events.next() {
      switch builder.take(event, text: events.text) {
      case .more: continue
      case .stopped: return nil
      case .ended: return builder.finish()
      }
    }
    YAMLSyntaxError.add(events.problem, of: file, textStart: textStart, cursor: cursor, to: errors)
    return nil
  }

  /// Where the first line begins that starts with the key and a colon; nil where none does. Text that goes on over
  /// lines is indented, so such a line is a key of the outermost mapping.
  private static func lineStart(of key: String, in file: YAMLFile) -> Int? {
    let wanted = Array((key + ":").utf8)
    let bytes = file.bytes.span
    var place = file.markLength
    while place + wanted.count <= bytes.count {
      if wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) { return place }
      place =
        1 + bytes.skip(from: place, to: bytes.count) { EightBytes.equal(to: UInt8(ascii: "\n"), in: $0) }
    }
    return nil
  }
}
