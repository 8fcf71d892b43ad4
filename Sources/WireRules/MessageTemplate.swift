import WireText

/// The message of a rule: text with placeholders in braces, which the kind fills for each finding.
package struct MessageTemplate: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(String)
    case placeholder(String)
  }

  private let pieces: [Piece]
  /// The names in braces, in order.
  package let placeholders: [String]

  /// Reads `text`; a brace that no name follows is a brace.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var names: [String] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let close = Self.closingBrace(in: bytes, after: index) {
        if !plain.isEmpty { pieces.append(.text(String(decoding: plain, as: UTF8.self))) }
        plain.removeAll()
        let name = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
        pieces.append(.placeholder(name))
        names.append(name)
        index = close + 1
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    if !plain.isEmpty { pieces.append(.text(String(decoding: plain, as: UTF8.self))) }
    self.pieces = pieces
    self.placeholders = names
  }

  /// The message with each placeholder replaced by its value, or by nothing where it has none.
  ///
  /// - Parameter joiner: an empty one.
  func filled(with values: FindingSink.Values, by joiner: inout TextJoiner) -> String {
    for piece in pieces {
      switch piece {
      case .text(let text): joiner.add(text)
      case .placeholder(let name):
        if let value = values.first(where: { $0.key == name })?.value { joiner.add(value) }
      }
    }
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
