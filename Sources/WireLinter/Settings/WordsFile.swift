import WireConfig
import WireText

/// Reads words files: a word a line, `#` begins a comment.
enum WordsFile {
  /// The words of `file`, in order. A line of several words gives each of them; a tab between words is an error, as it
  /// stands in lists that tell more than words.
  static func read(_ file: YAMLFile, errors: ConfigErrorSink) -> [String] {
    guard file.isASCII(before: file.bytes.count, errors: errors) != nil else { return [] }
    var words: [String] = []
    for line in file.bytes[file.markLength...].split(whereSeparator: {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }) {
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      if let tab = tab(inside: content) {
        errors.add(
          "a tab stands between words",
          help: "a list with frequencies makes a lexicon: `wirelint lexicon build`",
          at: ByteRange(tab, tab + 1), in: file)
      }
      for word in content.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        words.append(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  /// The offset of the first tab that stands between words of a line.
  private static func tab(inside line: ArraySlice<UInt8>) -> Int? {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = line.firstIndex(where: { !isBlank($0) }),
      let last = line.lastIndex(where: { !isBlank($0) })
    else { return nil }
    return line[first...last].firstIndex(of: UInt8(ascii: "\t"))
  }
}
