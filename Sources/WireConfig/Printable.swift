/// Text from a file made fit to print on one line of a terminal.
package enum Printable {
  /// The scalars of a quotation before it is cut.
  static let quotationLimit = 60

  /// `text` in quotation marks, cut after 60 scalars, with what could upset a terminal replaced.
  static func quoted(_ text: String) -> String {
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

  /// `scalar`, or U+FFFD for a control character or one that changes the direction of the line.
  package static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
  }
}
