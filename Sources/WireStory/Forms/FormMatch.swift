package import WireText

/// A form as found in a text.
package struct FormMatch: Sendable {
  /// The index of the form in the list that was tried; 0 where one form was.
  package var form: Int
  package var range: ByteRange
  /// In the order of the text.
  package var fields: [FormField]
  /// What was tolerated, in the order of the text.
  package var damage: [FormDamage]

  package init(form: Int, range: ByteRange, fields: [FormField], damage: [FormDamage]) {
    self.form = form
    self.range = range
    self.fields = fields
    self.damage = damage
  }

  /// The range of a field, where the form found it.
  package func field(_ name: FormField.Name) -> ByteRange? {
    fields.first { $0.name == name }?.range
  }

  /// Whether an agency or a name is in it, or its words are the form's own: `Courtesy of the port`.
  package var namesSomeone: Bool {
    fields.contains { $0.name == .agency || $0.name == .name } || !fields.contains { $0.name == .label }
  }

  /// The text with its harm repaired and the author's order, dash and kinds of space kept.
  package func mended(in bytes: Span<UInt8>) -> String {
    FormDamage.mend(range, damage, in: bytes)
  }
}
