package import WireText

extension Form {
  /// The form with those texts, exactly as the pattern has it; nil where a field that must be there has none.
  ///
  /// An optional part is written only where each of its fields has a text.
  package func write(fields: [FormField.Name: String]) -> String? {
    var texts = fields.mapValues { [$0] }
    return Self.write(pieces, &texts)
  }

  /// The form with the texts of fields that were found; a field that the form names twice takes them in order.
  ///
  /// - Parameter shortened: gives the text of a month where the form has it short.
  package func write(
    fields: [FormField], in bytes: Span<UInt8>, shortened: (ByteRange) -> String
  ) -> String? {
    var texts: [FormField.Name: [String]] = [:]
    for field in fields {
      texts[field.name, default: []].append(bytes.text(field.range))
      if field.name == .month { texts[.shortMonth, default: []].append(shortened(field.range)) }
    }
    return Self.write(pieces, &texts)
  }

  /// Whether the form has a place for each of the fields; a dash or separator it may drop.
  package func holds(_ fields: [FormField]) -> Bool {
    var room: [FormField.Name: Int] = [:]
    Self.count(pieces, &room)
    for field in fields where field.name != .dash && field.name != .separator {
      guard let left = room[field.name], left > 0 else { return false }
      room[field.name] = left - 1
    }
    return true
  }

  private static func count(_ pieces: [FormPiece], _ room: inout [FormField.Name: Int]) {
    for piece in pieces {
      switch piece {
      case .space, .word, .mark: continue
      case .field(let name): room[name.found, default: 0] += 1
      case .optional(let inner): count(inner, &room)
      }
    }
  }

  private static func write(_ pieces: [FormPiece], _ texts: inout [FormField.Name: [String]]) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .space(let text), .word(let text, _), .mark(let text):
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
