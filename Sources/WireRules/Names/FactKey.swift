import WireText

/// The key of a fact that is known by a hash.
enum FactKey {
  /// The characters of a key's hash.
  private static let hashLength = 10

  /// A hash in a language as text: the language's code, and 60 bits of the hash in printable ASCII, six a byte.
  ///
  /// With a code of two letters it is short enough for Swift to keep it without an allocation.
  static func make(_ hash: UInt64, _ language: Language) -> String {
    let code = language.code.utf8
    // SAFETY: the capacity is the code's length and ten bytes more, and so many are written.
    return unsafe String(unsafeUninitializedCapacity: code.count + hashLength) { buffer in
      var at = 0
      for byte in code {
        unsafe buffer[at] = byte
        at += 1
      }
      for shift in 0..<hashLength {
        unsafe buffer[at] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: hash >> UInt64(shift * 6)) & 63
        at += 1
      }
      return at
    }
  }

  /// The language of a key.
  static func language(of key: String) -> Language { Language(String(key.dropLast(hashLength))) }
}
