import WireText

/// The message of a rule: text with placeholders in braces, which the kind fills for each finding.
package struct MessageTemplate: Hashable, Sendable {
  /// What stands before each placeholder, and after the last.
  private let texts: [String]
  /// The names in braces, in order.
  package let placeholders: [String]

  /// Reads `text`; a brace that no name follows is a brace.
  package init(_ text: String) {
    var texts: [String] = []
    var plain: [UInt8] = []
    var names: [String] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let close = Self.closingBrace(in: bytes, after: index) {
        texts.append(String(decoding: plain, as: UTF8.self))
        plain.removeAll()
        names.append(String(decoding: bytes[(index + 1)..<close], as: UTF8.self))
        index = close + 1
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    texts.append(String(decoding: plain, as: UTF8.self))
    self.texts = texts
    self.placeholders = names
  }

  /// The message with each placeholder replaced by its value, or by nothing where it has none.
  ///
  /// - Parameter joiner: an empty one.
  func filled(with values: FindingSink.Values, by joiner: inout TextJoiner) -> String {
    for (index, name) in placeholders.enumerated() {
      joiner.add(texts[index])
      if let value = values.first(where: { $0.key == name })?.value { joiner.add(value) }
    }
    joiner.add(texts[placeholders.count])
    return joiner.take()
  }

  private static func closingBrace(in bytes: [UInt8], after open: Int) -> Int? {
    var index = open + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "}") { return index > open + 1 ? index : nil }
      guard ASCII.isLetter(byte) || byte == UInt8(ascii: "-") else { return nil }
      index += 1
    }
    return nil
  }
}
