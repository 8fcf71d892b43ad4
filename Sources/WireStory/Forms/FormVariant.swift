/// One way to write a form: its optional parts settled.
struct FormVariant: Sendable {
  let items: [FormItem]
  /// The white space of the pattern after the last element, or empty.
  let spaceAfter: [UInt8]
  /// What a text must start with for the variant to be worth a try.
  let entrance: FormEntrance

  init(items: [FormItem], spaceAfter: [UInt8]) {
    self.items = items
    self.spaceAfter = spaceAfter
    entrance = FormEntrance(items)
  }
}
