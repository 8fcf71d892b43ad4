import WireConfig
import WireRules
import WireText

/// Reads names files: the names of a house, each with the spellings that stand for it.
struct NamesFile {
  /// A spelling that was read, and the name that it belongs to.
  private struct Spelling {
    let name: String
    /// Nil where it holds in any language.
    let language: Language?
    let isVariant: Bool
    /// The path of its file.
    let file: String
  }

  let errors: ConfigErrorSink
  /// The languages that an entry may state.
  private let languages: [Language]
  private let commonWord: (_ text: String, _ language: Language?) -> Language?
  private var entries: [NamesBook.Entry] = []
  /// By the text in NFC; several for one text have different languages.
  private var spellings: [[UInt8]: [Spelling]] = [:]
  /// The names by their keys, which fold case; several for one key have different languages.
  private var names: [[UInt8]: [Spelling]] = [:]

  /// - Parameter commonWord: the language of which a text is a common word: the one that is given, or any.
  init(
    errors: ConfigErrorSink, languages: [Language],
    commonWord: @escaping (_ text: String, _ language: Language?) -> Language?
  ) {
    self.errors = errors
    self.languages = languages
    self.commonWord = commonWord
  }

  /// All names of the files so far.
  var book: NamesBook { NamesBook(entries: entries) }

  /// Reads a file. A spelling that is said to stand for two names of one language, in one file or in two, is an error; a
  /// name that stands in two files has the variants of both.
  mutating func read(_ file: YAMLFile) {
    guard let root = YAMLReader.read(file, errors: errors) else { return }
    var fields = Fields(root, noun: "key", errors: errors)
    let people = fields.list("names", mainKey: "name") {
      person -> (name: YAMLText?, variants: [YAMLText], language: YAMLText?) in
      let name = person.text(required: "name")
      let variants = person.texts("variants") ?? []
      let language = person.text("language")
      _ = person.text("note")
      return (name, variants, language)
    }
    fields.finish()
    for (name, variants, code) in people {
      let language = code.flatMap(self.language)
      guard let name else { continue }
      guard isText(name), isOwn(name, language), add(name, as: name, language, isVariant: false) else {
        continue
      }
      var kept: [String] = []
      for variant in variants where isText(variant) && isRare(variant, language) {
        if add(variant, as: name, language, isVariant: true) { kept.append(variant.text) }
      }
      entries.append(
        NamesBook.Entry(name: name.text, variants: kept, language: language, source: file.path))
    }
  }

  /// The language of a code; one that no pack has is recorded.
  private func language(_ code: YAMLText) -> Language? {
    let language = Language(code.text)
    if languages.contains(language) { return language }
    let allowed = languages.map(\.code).joined(separator: ", ")
    errors.add(
      "no pack has the language \(Printable.quoted(code.text))", help: "allowed: \(allowed)", at: code)
    return nil
  }

  private func isText(_ spelling: YAMLText) -> Bool {
    if spelling.text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == "\u{7F}" }) {
      errors.add("a name holds a line end or another control character", at: spelling)
      return false
    }
    if spelling.text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      errors.add("a name is empty", at: spelling)
      return false
    }
    if let first = spelling.text.unicodeScalars.first, let last = spelling.text.unicodeScalars.last,
      WhiteSpace.contains(first.value) || WhiteSpace.contains(last.value)
    {
      errors.add(
        "a space stands at an end of \(Printable.quoted(spelling.text))", help: "remove it", at: spelling)
      return false
    }
    if isSpaceDoubled(spelling.text) {
      errors.add(
        "two spaces stand side by side in \(Printable.quoted(spelling.text))", help: "remove one",
        at: spelling)
      return false
    }
    return true
  }

  private func isSpaceDoubled(_ text: String) -> Bool {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains {
      WhiteSpace.contains($0.value) && WhiteSpace.contains($1.value)
    }
  }

  /// Whether no name before is this one in other capitals; one that is is recorded.
  private mutating func isOwn(_ name: YAMLText, _ language: Language?) -> Bool {
    let key = WordKey.make(name.text)
    let known = names[key] ?? []
    if let before = known.first(where: {
      $0.name != name.text && ($0.language == nil || language == nil || $0.language == language)
    }) {
      errors.add(
        "\(Printable.quoted(name.text)) is already a name, as \(Printable.quoted(before.name))",
        help: "write one of them, and the other as its variant", at: name)
      return false
    }
    names[key] =
      known + [Spelling(name: name.text, language: language, isVariant: false, file: name.file.path)]
    return true
  }

  /// Whether a variant is no common word; one that is would be taken for the name wherever it stands, and is recorded.
  private func isRare(_ variant: YAMLText, _ language: Language?) -> Bool {
    guard let found = commonWord(variant.text, language) else { return true }
    errors.add(
      "\(Printable.quoted(variant.text)) is a common word (\(found.code)), and cannot stand for a name",
      help: language == nil
        ? "write the name in full, or the “language” in which it stands for the name"
        : "write the name in full", at: variant)
    return false
  }

  /// Takes a spelling in; false where it contradicts one before, which is recorded.
  private mutating func add(
    _ spelling: YAMLText, as name: YAMLText, _ language: Language?, isVariant: Bool
  ) -> Bool {
    let key = NormalForm.composed(Array(spelling.text.utf8))
    let known = spellings[key] ?? []
    guard
      let before = known.first(where: { $0.language == nil || language == nil || $0.language == language })
    else {
      spellings[key] =
        known + [
          Spelling(name: name.text, language: language, isVariant: isVariant, file: spelling.file.path)
        ]
      return true
    }
    if before.file != spelling.file.path, before.name == name.text, before.isVariant == isVariant {
      return !isVariant
    }
    switch (before.isVariant, isVariant) {
    case (false, true) where before.name == name.text:
      errors.add(
        "\(Printable.quoted(spelling.text)) is the name itself", help: "remove it from the variants",
        at: spelling)
    case (true, true) where before.name == name.text:
      errors.add("\(Printable.quoted(spelling.text)) is written twice", at: spelling)
    case (true, true):
      errors.add(
        "\(Printable.quoted(spelling.text)) is already a variant of \(Printable.quoted(before.name))",
        help: "a spelling stands for one name",
        at: spelling)
    case (false, true):
      errors.add(
        "\(Printable.quoted(spelling.text)) is a name of its own, and cannot stand for \(Printable.quoted(name.text))",
        at: spelling)
    case (true, false):
      errors.add(
        "\(Printable.quoted(spelling.text)) is already a variant of \(Printable.quoted(before.name))",
        help: "a name is no variant",
        at: spelling)
    case (false, false):
      errors.add(
        "\(Printable.quoted(spelling.text)) is already a name", help: "write its variants together",
        at: spelling)
    }
    return false
  }
}
