package import WireText

/// Makes a lexicon file of word lists.
///
/// A list is UTF-8 text, one word a line. A line is `word`, `word<TAB>frequency` or `word<TAB>frequency<TAB>flags`: the
/// frequency is a Zipf value, 0 where it isn't known, and the flags, with commas between them, are those of
/// `LexiconEntry.Flags.names`. Empty lines, and lines that start with `#`, say nothing. A word without flags
/// is taken as spelt: in small letters a word, all in capitals an acronym, else a name. A word may be a phrase: two
/// words with one space between them. Words are
/// compared by key; of repeats the flags are joined, and the greatest frequency stands.
package enum LexiconCompiler {
  /// The longest key in bytes, as for tokens.
  package static let longestKey = Token.longestKey

  /// Makes the bytes of a lexicon. The same words give the same bytes in whatever order they come.
  ///
  /// - Parameters:
  ///   - note: what the lexicon was made of, and under which licence.
  ///   - words: of how many words the lists' frequencies are counts; nil where they are Zipf values.
  package static func compile(
    language: Language, note: String = "", words: Int? = nil, inputs: [(name: String, bytes: [UInt8])]
  ) throws(LexiconCompileError) -> [UInt8] {
    var entries: [[UInt8]: LexiconEntry] = [:]
    for input in inputs {
      var list = WordList(name: input.name, bytes: input.bytes, total: words)
      while let (key, entry) = try list.next() {
        entries[key] = joined(entries[key] ?? .unknown, entry)
      }
    }
    guard entries.count < 1 << 30 else {
      throw LexiconCompileError(name: nil, line: nil, reason: .tooManyWords(entries.count))
    }
    let sorted = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return LexiconWriter(keys: sorted.map(\.key), entries: sorted.map(\.value)).file(
      language: language, note: note)
  }

  private static func joined(_ left: LexiconEntry, _ right: LexiconEntry) -> LexiconEntry {
    left.frequency > right.frequency ? left.joined(over: right) : right.joined(over: left)
  }
}
