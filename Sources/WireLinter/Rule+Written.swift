import WireConfig
import WireRules

extension Rule {
  /// The fields of the rule's file whose values are short: a scalar, or a list of scalars on one line.
  var writtenFields: [(name: String, value: String)] {
    entries.compactMap { entry in
      if let text = entry.value.text { return (entry.key.text, text.text) }
      let items = entry.value.elements.compactMap(\.text)
      guard !items.isEmpty, items.count == entry.value.elements.count else { return nil }
      let shown = items.prefix(8).map(\.text).joined(separator: ", ")
      return (entry.key.text, items.count > 8 ? "\(shown), … (\(items.count))" : shown)
    }
  }

  /// The message as its file writes it.
  package var messageText: String { writtenFields.first { $0.name == "message" }?.value ?? "" }

  /// The examples' texts with what each is: bad, fixed, good.
  var writtenExamples: [(label: String, text: String)] {
    (examples?.elements ?? []).flatMap { example in
      let stories = example.entries.first { $0.key.text == "stories" }?.value.elements ?? [example]
      return stories.flatMap(Self.texts)
    }
  }

  private static func texts(of story: YAMLValue) -> [(label: String, text: String)] {
    ["bad", "fixed", "good"].compactMap { key in
      story.entries.first { $0.key.text == key }?.value.text.map { (key, $0.text) }
    }
  }

  private var entries: [YAMLValue.Entry] {
    YAMLReader.read(file, errors: ConfigErrorSink())?.entries ?? []
  }
}
