/// Text from a file made fit to print on one line.
package enum Printable {
  /// The scalars of a quotation before it is cut.
  private static let quotationLimit = 60

  /// `text` in quotation marks, cut after 60 scalars, with what could upset a terminal replaced.
  package static func quoted(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalars.count < quotationLimit else {
        scalars.append("…")
        break
      }
      scalars.append(printable(scalar))
    }
    return "“\(String(scalars))”"
  }

  /// `text` with what could upset a terminal replaced.
  package static func line(_ text: String) -> String {
    if isPrintable(text) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(printable)))
  }

  /// Whether nothing of `text` could upset a terminal.
  package static func isPrintable(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var place = bytes.skipPlain(from: 0, to: bytes.count)
    while place < bytes.count {
      let scalar = bytes.scalar(at: place)
      if upsets(scalar.value) { return false }
      place = bytes.skipPlain(from: place + scalar.length, to: bytes.count)
    }
    return true
  }

  /// `text` with each scalar that is not seen, or is taken for a plain space, written as in Swift: `\n`, `\u{A0}`.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case " ": escaped += " "
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator:
          escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }

  /// `scalar`, or U+FFFD for a control character or one that changes the direction of the line.
  package static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    upsets(scalar.value) ? "\u{FFFD}" : scalar
  }

  private static func upsets(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
