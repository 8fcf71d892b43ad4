import WireConfig

/// Reads words files: a word a line, `#` begins a comment.
enum WordsFile {
  /// The words of `file`, in order. A line of several words gives each of them.
  static func read(_ file: YAMLFile, errors: ConfigErrorSink) -> [String] {
    guard file.isASCII(before: file.bytes.count, errors: errors) != nil else { return [] }
    var words: [String] = []
    for line in file.bytes[file.markLength...].split(whereSeparator: {
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
