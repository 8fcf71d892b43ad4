internal import CICU

/// Changes of case as Unicode has them, in full and of no language.
package enum CaseMapping {
  /// The text in small letters.
  package static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    unsafe ICUText.write(bytes.span, cicu_lower) ?? bytes
  }

  /// The text in capitals.
  package static func uppercased(_ bytes: [UInt8]) -> [UInt8] {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    unsafe ICUText.write(bytes.span, cicu_upper) ?? bytes
  }

  /// The text with its first letter a capital; what stands before that letter stays, such as a quotation mark.
  package static func uppercasedFirst(_ bytes: [UInt8]) -> [UInt8] {
    changingFirstLetter(bytes) { scalar in
      let title = cicu_title_scalar(scalar)
      return Unicode.Scalar(title).map { Array(String($0).utf8) }
    }
  }

  /// The text with its first letter a small one.
  package static func lowercasedFirst(_ bytes: [UInt8]) -> [UInt8] {
    changingFirstLetter(bytes) { scalar in
      Unicode.Scalar(scalar).map { lowercased(Array(String($0).utf8)) }
    }
  }

  private static func changingFirstLetter(_ bytes: [UInt8], _ change: (UInt32) -> [UInt8]?) -> [UInt8] {
    let span = bytes.span
    var i = 0
    while i < bytes.count {
      let scalar = span.scalar(at: i)
      if ScalarClass.of(scalar.value).isLetter {
        guard let changed = change(scalar.value) else { return bytes }
        return bytes[..<i] + changed + bytes[(i + scalar.length)...]
      }
      i += scalar.length
    }
    return bytes
  }
}
