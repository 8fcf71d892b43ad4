import CYAML
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
  package static func read(_ file: YAMLFile, errors: ConfigErrorSink) -> YAMLValue? {
    guard file.bytes.count <= maximumBytes else {
      errors.add("the file has more than \(maximumBytes >> 20) MB", help: "split it", in: file.path)
      return nil
    }
    let isASCII: Bool
    do {
      isASCII = try UTF8Span(validating: file.bytes.span).isKnownASCII
    } catch {
      let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
      let place = ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
      errors.add(
        isUTF16 ? "the file is UTF-16" : "a byte here is not UTF-8", help: "save the file as UTF-8",
        at: place, in: file)
      return nil
    }
    return unsafe file.bytes.withUnsafeBufferPointer { source in
      unsafe read(file, source: source, isASCII: isASCII, errors: errors)
    }
  }

  private static func read(
    _ file: YAMLFile, source: UnsafeBufferPointer<UInt8>, isASCII: Bool, errors: ConfigErrorSink
  ) -> YAMLValue? {
    let textStart = file.markLength
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    // SAFETY: `yaml_parser_initialize` sets every field of the parser; it fails only for want of memory.
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml found no memory")
    }
    defer { unsafe yaml_parser_delete(parser) }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // SAFETY: `textStart` is at most the count, and `source` outlives the parser. An empty array may have no
    // address, and libyaml wants one.
    var nothing: UInt8 = 0
    return unsafe withUnsafePointer(to: &nothing) { nothing in
      let start = unsafe source.baseAddress.map { unsafe $0 + textStart } ?? nothing
      unsafe yaml_parser_set_input_string(parser, start, source.count - textStart)
      var builder = YAMLTreeBuilder(file: file, textStart: textStart, isASCII: isASCII, errors: errors)
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else {
          unsafe YAMLSyntaxError.add(
            parser.pointee, of: file, textStart: textStart, isASCII: isASCII, to: errors)
          return nil
        }
        defer { unsafe yaml_event_delete(&event) }
        switch unsafe builder.take(event, source: source) {
        case .more: continue
        case .stopped: return nil
        case .ended: return builder.finish()
        }
      }
    }
  }
}
