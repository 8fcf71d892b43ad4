import WireConfig
import WireText

/// Reads words files: a word a line, `#` begins a comment.
enum WordsFile {
  /// The words of `file`, in order. A line of several words gives each of them.
  static func read(_ file: YAMLFile, errors: ConfigErrorSink) -> [String] {
    do {
      _ = try UTF8Span(validating: file.bytes.span)
    } catch {
      let place = ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
      errors.add("a byte here is not UTF-8", help: "save the file as UTF-8", at: place, in: file)
      return []
    }
    let mark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var words: [String] = []
    for line in file.bytes[mark...].split(whereSeparator: {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }) {
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      for word in content.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        words.append(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }
}
