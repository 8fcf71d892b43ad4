package import WireText

extension Fields {
  /// The text of `key` with its place, as for patterns and forms; nil if it is not written.
  package mutating func text(_ key: String) -> YAMLText? {
    value(key).flatMap { text($0, of: key) }
  }

  package mutating func text(required key: String) -> YAMLText? {
    value(required: key).flatMap { text($0, of: key) }
  }

  /// The text of `key` that a person reads: it says something, and is no bare number, truth or `null`.
  package mutating func prose(required key: String) -> YAMLText? {
    guard let value = value(required: key), let text = text(value, of: key) else { return nil }
    if text.text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      errors.add("“\(key)” is empty", help: "write what an editor should read", at: text)
      return nil
    }
    if value.kind == .plainScalar, Double(text.text) != nil || value.isPlain("true") || value.isPlain("false")
    {
      refuse(value, of: key, wanted: "words", help: "write what an editor should read")
      return nil
    }
    return text
  }

  /// The text of `key` to the byte. Plain words such as `no`, `on` and `12` are text here.
  package mutating func string(_ key: String) -> String? { text(key)?.text }

  package mutating func string(_ key: String, default: String) -> String { text(key)?.text ?? `default` }

  package mutating func string(required key: String) -> String { text(required: key)?.text ?? "" }

  /// The language of `key`, by its code; nil if it is not written, or no language has that code.
  package mutating func language(_ key: String) -> Language? {
    text(key).flatMap { language($0) }
  }

  /// The language of a code; nil if none has it.
  package func language(_ code: YAMLText) -> Language? {
    let language = Language(code.text)
    if language.isKnown { return language }
    errors.add(
      "no language has the code \(Printable.quoted(code.text))", help: "write it as in fr or de", at: code)
    return nil
  }

  /// The number of `key`: decimal digits with an optional minus sign, inside `range`.
  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key).flatMap { integer($0, of: key, in: range) }
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int>, default: Int) -> Int {
    integer(key, in: range) ?? `default`
  }

  package mutating func integer(required key: String, in range: ClosedRange<Int>) -> Int {
    value(required: key).flatMap { integer($0, of: key, in: range) } ?? range.lowerBound
  }

  /// The number of `key`, which may have a decimal point, inside `range`.
  package mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    value(key).flatMap { number($0, of: key, in: range) }
  }

  package mutating func number(_ key: String, in range: ClosedRange<Double>, default: Double) -> Double {
    number(key, in: range) ?? `default`
  }

  /// The truth of `key`: `true` or `false`, without quotation marks.
  package mutating func bool(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if value.isPlain("true") { return true }
    if value.isPlain("false") { return false }
    refuse(value, of: key, wanted: "true or false")
    return nil
  }

  package mutating func bool(_ key: String, default: Bool) -> Bool { bool(key) ?? `default` }

  /// One of the cases of `Choice`, as its raw value is written.
  package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> Choice? {
    value(key).flatMap { choice($0, of: key) }
  }

  package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, default: Choice
  ) -> Choice {
    choice(key, of: Choice.self) ?? `default`
  }

  package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    required key: String, of type: Choice.Type = Choice.self
  ) -> Choice? {
    value(required: key).flatMap { choice($0, of: key) }
  }

  /// Adds that the value of `key` is of the wrong type.
  func refuse(_ value: YAMLValue, of key: String, wanted: String, help: String? = nil) {
    errors.add("“\(key)” wants \(wanted), not \(value.inWords)", help: help, at: value)
  }

  func text(_ value: YAMLValue, of key: String) -> YAMLText? {
    guard !value.isMissing, let text = value.text else {
      refuse(value, of: key, wanted: "text")
      return nil
    }
    return text
  }

  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ value: YAMLValue, of key: String) -> Choice?
  {
    guard let text = value.text?.text, !value.isMissing else {
      refuse(value, of: key, wanted: "one word", help: Self.allowed(Choice.self))
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let nearest =
      NearestName.nearest(to: text, in: Choice.allCases.map(\.rawValue)).map { "did you mean “\($0)”? " }
      ?? ""
    errors.add(
      "“\(key)” cannot be \(Printable.quoted(text))",
      help: nearest + Self.allowed(Choice.self),
      at: value)
    return nil
  }

  private static func allowed<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> String
  {
    "allowed: " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private func integer(_ value: YAMLValue, of key: String, in range: ClosedRange<Int>) -> Int? {
    guard value.kind == .plainScalar, let text = value.text?.text, Self.isDecimal(text) else {
      refuse(value, of: key, wanted: "a whole number")
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      errors.add(
        "“\(key)” is \(Printable.quoted(text))", help: "allowed: \(range.lowerBound) to \(range.upperBound)",
        at: value)
      return nil
    }
    return number
  }

  private func number(_ value: YAMLValue, of key: String, in range: ClosedRange<Double>) -> Double? {
    guard value.kind == .plainScalar, let text = value.text?.text else {
      refuse(value, of: key, wanted: "a number")
      return nil
    }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard Self.isDecimal(parts[0]), parts.count == 1 || Self.isDecimal("0" + parts[1]),
      let number = Double(text)
    else {
      refuse(value, of: key, wanted: "a number", help: "write it as in 0.5")
      return nil
    }
    guard range.contains(number) else {
      errors.add(
        "“\(key)” is \(Printable.quoted(text))", help: "allowed: \(range.lowerBound) to \(range.upperBound)",
        at: value)
      return nil
    }
    return number
  }

  private static func isDecimal(_ text: some StringProtocol) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
