import WireConfig
import WireRules
import WireText

/// Reads names files: the names of a house, each with the spellings that stand for it.
struct NamesFile {
  /// A spelling that was read, and the name that it belongs to.
  private struct Spelling {
    let name: String
    let isVariant: Bool
    let place: YAMLText
  }

  let errors: ConfigErrorSink
  private var entries: [NamesBook.Entry] = []
  private var spellings: [String: Spelling] = [:]

  init(errors: ConfigErrorSink) {
    self.errors = errors
  }

  /// All names of the files so far.
  var book: NamesBook { NamesBook(entries: entries) }

  /// Reads a file. A spelling that is said to stand for two names, in one file or in two, is an error.
  mutating func read(_ file: YAMLFile) {
    guard let root = YAMLReader.read(file, errors: errors) else { return }
    var fields = Fields(root, noun: "key", errors: errors)
    let people = fields.list("names") { person -> (name: YAMLText?, variants: [YAMLText]) in
      let name = person.text(required: "name")
      let variants = person.texts("variants") ?? []
      _ = person.text("note")
      return (name, variants)
    }
    fields.finish()
    for (name, variants) in people {
      guard let name else { continue }
      guard isText(name), add(name, as: name, isVariant: false) else { continue }
      var kept: [String] = []
      for variant in variants where isText(variant) && add(variant, as: name, isVariant: true) {
        kept.append(variant.text)
      }
      entries.append(NamesBook.Entry(name: name.text, variants: kept, source: file.path))
    }
  }

  private func isText(_ spelling: YAMLText) -> Bool {
    guard spelling.text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return true }
    errors.add("a name is empty", at: spelling)
    return false
  }

  /// Takes a spelling in; false where it contradicts one before, which is recorded.
  private mutating func add(_ spelling: YAMLText, as name: YAMLText, isVariant: Bool) -> Bool {
    guard let before = spellings[spelling.text] else {
      spellings[spelling.text] = Spelling(name: name.text, isVariant: isVariant, place: spelling)
      return true
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
