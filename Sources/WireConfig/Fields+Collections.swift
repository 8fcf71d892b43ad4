import WireText

extension Fields {
  /// The texts of a list with their places; nil if `key` is not written. With `orOne`, a single text is a list of one.
  package mutating func texts(_ key: String, orOne: Bool = false) -> [YAMLText]? {
    value(key).map { texts(of: $0, key, orOne: orOne) }
  }

  private func texts(of value: YAMLValue, _ key: String, orOne: Bool) -> [YAMLText] {
    if orOne, value.kind == .plainScalar || value.kind == .quotedScalar, !value.isNull {
      return text(value, of: key).map { [$0] } ?? []
    }
    return list(value, of: key, items: orOne ? "text or a list of texts" : "a list of texts").compactMap {
      element in
      guard !element.isMissing, let text = element.text else {
        errors.add("“\(key)” wants texts in its list, not \(element.inWords)", at: element)
        return nil
      }
      guard !text.text.isEmpty else {
        errors.add(
          "“\(key)” has an empty text in its list", help: "remove it, or write what it should say", at: text)
        return nil
      }
      return text
    }
  }

  /// The texts of a list; empty if `key` is not written.
  package mutating func strings(_ key: String, orOne: Bool = false, default: [String] = []) -> [String] {
    guard let value = value(key) else { return `default` }
    return value.texts ?? texts(of: value, key, orOne: orOne).map(\.text)
  }

  /// The words of a text with white space between them, or the texts of a list; empty if `key` is not written.
  package mutating func words(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    return value.words ?? value.texts ?? texts(of: value, key, orOne: false).map(\.text)
  }

  /// The cases of `Choice` in a list; nil if `key` is not written.
  package mutating func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> [Choice]? {
    guard let value = value(key) else { return nil }
    return list(value, of: key, items: "a list").compactMap { choice($0, of: key) }
  }

  /// The keys and texts of a mapping in the order of the file; empty if `key` is not written.
  package mutating func pairs(_ key: String) -> [(key: YAMLText, value: YAMLText)] {
    entries(key).compactMap { entry in
      guard !entry.value.isMissing, let text = entry.value.text else {
        let name = Printable.quoted(entry.key.text)
        errors.add("\(name) in “\(key)” wants text, not \(entry.value.inWords)", at: entry.value)
        return nil
      }
      guard !entry.key.text.isEmpty else {
        errors.add("“\(key)” has an empty key", help: "remove it, or write what it should say", at: entry.key)
        return nil
      }
      return (entry.key, text)
    }
  }

  /// The keys and values of a mapping whose keys are free, in the order of the file; empty if it is not written.
  package mutating func entries(_ key: String) -> [YAMLValue.Entry] {
    guard let value = value(key), !value.isNull else { return [] }
    guard value.kind == .mapping else {
      refuse(value, of: key, wanted: "a mapping", help: "write “key: value” lines below it")
      return []
    }
    return value.entries
  }

  /// What `read` makes of the fields of a mapping, and finishes them; nil if `key` is not written.
  package mutating func nested<Result>(_ key: String, read: (inout Fields) -> Result) -> Result? {
    guard let value = value(key) else { return nil }
    return Self.reading(value, errors: errors, read)
  }

  /// What `read` makes of each mapping of a list; empty if `key` is not written.
  ///
  /// - Parameter mainKey: the key that a text in place of a mapping was probably meant for.
  package mutating func list<Result>(
    _ key: String, mainKey: String? = nil, read: (inout Fields) -> Result
  ) -> [Result] {
    elements(key).map { Self.reading($0, mainKey: mainKey, errors: errors, read) }
  }

  /// The values of a list as they are; empty if `key` is not written.
  package mutating func elements(_ key: String) -> [YAMLValue] {
    value(key).map { list($0, of: key, items: "a list") } ?? []
  }

  private static func reading<Result>(
    _ value: YAMLValue, mainKey: String? = nil, errors: ConfigErrorSink, _ read: (inout Fields) -> Result
  ) -> Result {
    var fields = Fields(value, mainKey: mainKey, errors: errors)
    let result = read(&fields)
    fields.finish()
    return result
  }

  private func list(_ value: YAMLValue, of key: String, items: String) -> [YAMLValue] {
    guard !value.isNull else { return [] }
    guard value.kind == .sequence else {
      refuse(value, of: key, wanted: items, help: "write “- ” before each item")
      return []
    }
    return value.elements
  }
}
