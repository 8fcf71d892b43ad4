package import WireText

/// A stretch of a block that has a form of its own: a dateline, a credit, a sign-off.
package struct Part: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// `Brest, 25 juillet (ABC) – `, with the dash and the space after it.
    case dateline
    /// `Photo : ABC`, with its brackets.
    case credit
    /// `-ABC` at the end of the last paragraph, without the stop that it may touch.
    case signOff = "sign-off"
    /// What a page left on a caption: a headline that was stuck on it, `ảnh 1`.
    case placeholder
    /// A slug, or a line of a wire's header, which has no fields.
    case slug
  }

  package let kind: Kind
  package let range: ByteRange
  /// What the form found: place, day, month, agency, dash…; empty for a placeholder with no fields.
  package let fields: [FormField]
  /// Where the text differs from the form that was found, in order.
  package let damage: [FormDamage]

  package init(kind: Kind, range: ByteRange, fields: [FormField] = [], damage: [FormDamage] = []) {
    self.kind = kind
    self.range = range
    self.fields = fields
    self.damage = damage
  }

  /// Takes what a form found.
  package init(kind: Kind, _ match: FormMatch) {
    self.init(kind: kind, range: match.range, fields: match.fields, damage: match.damage)
  }

  /// The range of a field, where the form found it.
  package func field(_ name: FormField.Name) -> ByteRange? {
    fields.first { $0.name == name }?.range
  }

  /// The text with its harm repaired and the author's order, dash and kinds of space kept.
  package func mended(in bytes: Span<UInt8>) -> String {
    FormDamage.mend(range, damage, in: bytes)
  }
}
