internal import CICU

/// Changes of case as Unicode has them, in full and of no language.
package enum CaseMapping {
  /// The text in capitals.
  package static func uppercased(_ bytes: [UInt8]) -> [UInt8] {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    unsafe ICUText.write(bytes.span, cicu_upper) ?? bytes
  }

  /// The text with its first letter a capital; what stands before that letter stays, such as a quotation mark.
  package static func uppercasedFirst(_ bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var i = 0
    while i < bytes.count {
      let scalar = span.scalar(at: i)
      if ScalarClass.of(scalar.value).isLetter {
        guard let title = Unicode.Scalar(cicu_title_scalar(scalar.value)) else { return bytes }
        return Array(bytes[..<i] + String(title).utf8 + bytes[(i + scalar.length)...])
      }
      i += scalar.length
    }
    return bytes
  }
}
