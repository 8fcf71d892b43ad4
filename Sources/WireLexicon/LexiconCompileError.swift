/// What is wrong with a line of a word list, or with all of them together.
package struct LexiconCompileError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    case notUTF8
    /// A line has more than three columns.
    case columns(Int)
    /// No word stands on the line, or none is left of it as a key.
    case noWord
    /// White space or a control character stands inside a word.
    case spaceInWord(String)
    /// The word's key is longer than a token's may be; in bytes.
    case tooLong(String, length: Int)
    /// The second column is no number from 0 to 9.
    case badFrequency(String)
    /// The second column is no count of so many words.
    case badCount(String, total: Int)
    case unknownFlag(String)
    /// The lists hold more words than a file can.
    case tooManyWords(Int)
  }

  /// The list's path or name; nil where the fault is that of all lists.
  package let name: String?
  /// The line, from 0; nil where the fault is that of the whole list.
  package let line: Int?
  package let reason: Reason

  package init(name: String?, line: Int?, reason: Reason) {
    self.name = name
    self.line = line
    self.reason = reason
  }

  package var description: String {
    var place = ""
    if let name { place = line.map { "\(name):\($0 + 1): " } ?? "\(name): " }
    return place + fault
  }

  private var fault: String {
    switch reason {
    case .notUTF8: "the line is not valid UTF-8"
    case .columns(let count):
      "\(count) columns; a line is a word, its frequency and its flags, with tabs between them"
    case .noWord: "no word stands on the line"
    case .spaceInWord(let word):
      "“\(word)” has white space or a control character in it; a line holds one word"
    case .tooLong(let word, let length):
      "“\(word.prefix(20))…” is \(length) bytes long; the longest word is \(LexiconCompiler.longestKey)"
    case .badFrequency(let text):
      "“\(text)” is no frequency; write log10 of how often it stands in a billion words, from 0 to 9, such as 3.52"
    case .badCount(let text, let total): "“\(text)” is no count of \(total) words; write a whole number"
    case .unknownFlag(let flag):
      "unknown flag “\(flag)”; flags are \(LexiconEntry.Flags.names.map(\.name).joined(separator: ", "))"
    case .tooManyWords(let count): "\(count) words are more than a lexicon can hold"
    }
  }
}
