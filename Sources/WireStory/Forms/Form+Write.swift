import WireText

extension Form {
  /// The form with those texts, exactly as the pattern has it; nil where a field that must be there has none.
  ///
  /// An optional part is written only where each of its fields has a text.
  package func write(fields: [FormField.Name: String]) -> String? {
    var texts = fields.mapValues { [$0] }
    return Self.write(pieces, &texts)
  }

  /// The form with the texts of fields that were found; a field that the form names twice takes them in order.
  package func write(fields: [FormField], in bytes: Span<UInt8>) -> String? {
    var texts: [FormField.Name: [String]] = [:]
    for field in fields { texts[field.name, default: []].append(bytes.text(field.range)) }
    return Self.write(pieces, &texts)
  }

  private static func write(_ pieces: [FormPiece], _ texts: inout [FormField.Name: [String]]) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .space(let text), .word(let text), .mark(let text):
        result += String(decoding: text, as: UTF8.self)
      case .field(let name):
        guard let text = texts[name]?.first else { return nil }
        texts[name]?.removeFirst()
        result += text
      case .optional(let inner):
        var attempt = texts
        guard let part = write(inner, &attempt) else { continue }
        texts = attempt
        result += part
      }
    }
    return result
  }
}
