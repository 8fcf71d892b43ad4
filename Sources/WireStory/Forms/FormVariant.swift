import WireText

/// One way to write a form: its optional parts settled.
struct FormVariant: Sendable {
  let items: [FormItem]
  /// The white space of the pattern after the last element, or empty.
  let spaceAfter: [UInt8]
  /// What a text must start with for the variant to be worth a try: one of these.
  private let starts: [FormStart.Element]
  private let needs: FormStart.Signs

  init(items: [FormItem], spaceAfter: [UInt8]) {
    self.items = items
    self.spaceAfter = spaceAfter
    self.starts = Self.starts(items[...])
    self.needs = items.reduce(into: []) { $0.formUnion(Self.needs($1)) }
  }

  private static func starts(_ items: ArraySlice<FormItem>) -> [FormStart.Element] {
    guard let first = items.first else { return [] }
    switch first.kind {
    case .field(.agency): return [.agency]
    case .field(.label): return [.label]
    case .field(.day), .field(.year), .field(.number): return [.digit]
    case .field(.place), .field(.city), .field(.name): return [.capital]
    case .field(.weekday): return [.weekday]
    case .field(.dash), .mark(.dash): return [.dash]
    case .field, .word: return [.anything]
    case .mark(.pause): return [.byte(first.text[0])] + starts(items.dropFirst())
    case .mark(.bracket):
      // A bare name without its opening bracket is too little to go by.
      let rest = items.dropFirst()
      return [.byte(first.text[0])] + (rest.first?.isName == true ? [] : starts(rest))
    case .mark(.separator), .mark(.other): return [.byte(first.text[0])]
    }
  }

  private static func needs(_ item: FormItem) -> FormStart.Signs {
    switch item.kind {
    case .field(.day), .field(.number): .digit
    case .field(.year): [.digit, .fourDigits]
    case .field(.dash), .mark(.dash): .dash
    case .mark(.bracket): .bracket
    case .mark(.separator) where item.text == [UInt8(ascii: "/")]: .slash
    case .mark(.separator) where item.text == [UInt8(ascii: ":")]: .colon
    case .field, .word, .mark: []
    }
  }

  /// Whether the variant may stand where a text starts so; a quick no.
  func mayStart(_ text: inout FormStart, _ bytes: Span<UInt8>) -> Bool {
    for start in starts where text.starts(with: start, bytes) { return text.has(needs, bytes) }
    return false
  }
}
