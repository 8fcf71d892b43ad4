import Glibc
import WireText

/// Reads the lines of a word list (see `LexiconCompiler`).
struct WordList {
  private let name: String
  private let bytes: [UInt8]
  /// Of how many words the frequencies are counts; nil where they are Zipf values.
  private let total: Int?
  private var offset = 0
  private var line = -1

  init(name: String, bytes: [UInt8], total: Int?) {
    self.name = name
    self.bytes = bytes
    self.total = total
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The key and entry of the next line that has a word; nil after the last.
  mutating func next() throws(LexiconCompileError) -> (key: [UInt8], entry: LexiconEntry)? {
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var row = bytes[offset..<end]
      offset = end + 1
      line += 1
      if row.last == UInt8(ascii: "\r") { row.removeLast() }
      guard let first = row.first, first != UInt8(ascii: "#") else { continue }
      return try parse(row)
    }
    return nil
  }

  private func parse(_ row: ArraySlice<UInt8>) throws(LexiconCompileError) -> (
    key: [UInt8], entry: LexiconEntry
  ) {
    guard let text = String(validating: row, as: UTF8.self) else { throw fault(.notUTF8) }
    let columns = text.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map(
      String.init)
    guard columns.count <= 3 else { throw fault(.columns(columns.count)) }
    let key = try key(of: columns[0])
    let frequency = columns.count > 1 ? try frequency(columns[1]) : 0
    guard columns.count > 2 else {
      return (key, LexiconEntry(frequency: frequency, flags: WordList.spelling(of: columns[0])))
    }
    let flags = try flags(columns[2])
    return (key, LexiconEntry(frequency: frequency, flags: flags.isEmpty ? .listed : flags))
  }

  private func key(of word: String) throws(LexiconCompileError) -> [UInt8] {
    let spaces = word.unicodeScalars.filter {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    let isPhrase = spaces.count == 1 && spaces.first == " " && !word.hasPrefix(" ") && !word.hasSuffix(" ")
    guard spaces.isEmpty || isPhrase else { throw fault(.spaceInWord(word)) }
    let key = WordKey.make(word)
    guard !key.isEmpty else { throw fault(.noWord) }
    guard key.count <= LexiconCompiler.longestKey else { throw fault(.tooLong(word, length: key.count)) }
    return key
  }

  private func frequency(_ text: String) throws(LexiconCompileError) -> UInt8 {
    if let total { return try frequency(ofCount: text, in: total) }
    guard let zipf = Float(text), zipf >= 0, zipf <= 9 else { throw fault(.badFrequency(text)) }
    return zipf == 0 ? 0 : LexiconEntry.step(zipf: zipf)
  }

  private func frequency(ofCount text: String, in total: Int) throws(LexiconCompileError) -> UInt8 {
    guard let count = Int(text), (0...total).contains(count) else {
      throw fault(.badCount(text, total: total))
    }
    // What stands less than once in a billion words is as rare as a frequency can say.
    return count == 0 ? 0 : LexiconEntry.step(zipf: max(0, log10(Float(count) / Float(total)) + 9))
  }

  private func flags(_ text: String) throws(LexiconCompileError) -> LexiconEntry.Flags {
    var flags: LexiconEntry.Flags = []
    for name in text.split(separator: ",") {
      guard let flag = LexiconEntry.Flags.names.first(where: { $0.name == name })?.flag else {
        throw fault(.unknownFlag(String(name)))
      }
      flags.insert(flag)
    }
    return flags
  }

  /// What a word is by its capitals alone.
  private static func spelling(of word: String) -> LexiconEntry.Flags {
    if word == word.lowercased() { return .word }
    return word == word.uppercased() && word.unicodeScalars.count > 1 ? .acronym : .name
  }

  private func fault(_ reason: LexiconCompileError.Reason) -> LexiconCompileError {
    LexiconCompileError(name: name, line: line, reason: reason)
  }
}
