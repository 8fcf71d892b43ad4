import WireText

extension NameSurvey {
  /// A names file to start from: each name with its other spellings as variants, its language and its counts.
  package var namesFile: String {
    var text = """
      # Names, each with its one right spelling; `names` of .wirelint.yml makes it hold. Look at each entry: variants are
      # replaced without asking.

      """
    text += names.isEmpty ? "names: []\n" : "names:\n"
    for name in names {
      text += "  - name: \(Self.quoted(name.spellings[0].text))\n"
      if name.spellings.count > 1 {
        let variants = name.spellings.dropFirst().map { Self.quoted($0.text) }.joined(separator: ", ")
        text += "    variants: [\(variants)]\n"
      }
      if name.language != .undetermined { text += "    language: \(name.language.code)\n" }
      text +=
        "    note: \(Self.quoted(name.spellings.map { "\($0.text) \($0.count)" }.joined(separator: ", ")))\n"
    }
    return text
  }

  /// YAML takes a text in quotation marks as JSON writes it.
  private static func quoted(_ text: String) -> String {
    JSONWriter.text { $0.string(text) }
  }
}
