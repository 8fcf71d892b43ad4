import WireText

extension NameSurvey {
  /// The most files that the text names for a spelling.
  private static let mostFiles = 3

  /// The names for a person to read: a line each, and under those that are spelt in several ways a line a spelling.
  package var text: String {
    var text = ""
    for name in names {
      let files = Set(name.spellings.flatMap(\.files)).count
      let first = name.spellings[0]
      text += "\(Printable.line(first.text)) (\(name.language.code)): \(name.count) in \(Self.counted(files))"
      if name.spellings.count == 1 {
        text += Self.list(first) + "\n"
        continue
      }
      text += "\n"
      for spelling in name.spellings {
        let count = "\(spelling.count) in \(Self.counted(spelling.files.count))"
        text += "  \(Printable.line(spelling.text)): \(count)\(Self.list(spelling))\n"
      }
    }
    return text
  }

  private static func counted(_ files: Int) -> String { files == 1 ? "1 file" : "\(files) files" }

  private static func list(_ spelling: Spelling) -> String {
    let shown = spelling.files.prefix(mostFiles).map { Printable.line($0) }.joined(separator: ", ")
    return ": " + shown + (spelling.files.count > mostFiles ? "…" : "")
  }
}
