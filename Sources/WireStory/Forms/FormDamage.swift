package import WireText

/// One thing that a form tolerated: a place where the text differs from the form.
package struct FormDamage: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case missingSpace = "missing-space"
    /// White space where the form has none, or more of it than the form has.
    case extraSpace = "extra-space"
    /// One white space scalar of another kind than the form's, a no-break space say.
    case otherSpace = "other-space"
    /// A comma or full stop of the form that is not there.
    case missingMark = "missing-mark"
    /// One bracket of a pair that is not there.
    case missingBracket = "missing-bracket"
    /// Another dash than the form's own.
    case otherDash = "other-dash"
  }

  package let kind: Kind
  /// The bytes in question; empty where something is missing.
  package let range: ByteRange
  /// What the form has there.
  package let expected: String

  package init(kind: Kind, range: ByteRange, expected: String) {
    self.kind = kind
    self.range = range
    self.expected = expected
  }

  /// Whether the text is harmed, and not merely the author's own choice of dash or space.
  package var isHarm: Bool {
    switch kind {
    case .missingSpace, .extraSpace, .missingMark, .missingBracket: true
    case .otherSpace, .otherDash: false
    }
  }

  /// The text of a range with the harm in it repaired; `damage` is in order and inside the range.
  static func mend(_ range: ByteRange, _ damage: [FormDamage], in bytes: Span<UInt8>) -> String {
    var result: [UInt8] = []
    var place = range.start
    for fault in damage where fault.isHarm {
      for offset in place..<fault.range.start { result.append(bytes[offset]) }
      result.append(contentsOf: fault.expected.utf8)
      place = fault.range.end
    }
    for offset in place..<range.end { result.append(bytes[offset]) }
    return String(decoding: result, as: UTF8.self)
  }
}
