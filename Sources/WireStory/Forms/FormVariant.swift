import WireText

/// One way to write a form: its optional parts settled.
struct FormVariant: Sendable {
  /// What a text must start with for the variant to be worth a try.
  private struct Start {
    /// A bracket, comma or stop, or another sign.
    var sign: UInt8?
    /// Whether the sign may be missing.
    var isSignOptional = false
    /// What stands first, or after the sign.
    var head = FormStart.Element.anything
  }

  let items: [FormItem]
  /// The white space of the pattern after the last element, or empty.
  let spaceAfter: [UInt8]
  private let start: Start
  private let needs: FormStart.Needs

  init(items: [FormItem], spaceAfter: [UInt8]) {
    self.items = items
    self.spaceAfter = spaceAfter
    self.start = Self.start(of: items)
    self.needs = items.reduce(into: []) { $0.formUnion(Self.needs($1)) }
  }

  private static func start(of items: [FormItem]) -> Start {
    guard let first = items.first, case .mark(let mark) = first.kind else {
      return Start(head: items.first.map(head) ?? .anything)
    }
    switch mark {
    case .dash: return Start(head: .dash)
    case .separator, .other: return Start(sign: first.text[0])
    case .pause: return Start(sign: first.text[0], isSignOptional: true)
    case .bracket:
      guard items.count > 1 else { return Start(sign: first.text[0]) }
      // A bare name without its opening bracket is too little to go by.
      return Start(sign: first.text[0], isSignOptional: !items[1].isName, head: head(items[1]))
    }
  }

  private static func head(_ item: FormItem) -> FormStart.Element {
    switch item.kind {
    case .field(.agency): .agency
    case .field(.label): .label
    case .field(.day), .field(.year), .field(.number): .digit
    case .field(.place), .field(.city), .field(.name): .capital
    case .field(.weekday): .weekday
    case .field(.dash), .mark(.dash): .dash
    case .word(let key): .word(key: key)
    case .field, .mark: .anything
    }
  }

  private static func needs(_ item: FormItem) -> FormStart.Needs {
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
    if let sign = start.sign {
      guard text.byte == sign || start.isSignOptional && !text.hasBracket else { return false }
    } else if text.hasBracket {
      return false
    }
    return text.starts(with: start.head, bytes) && text.has(needs, bytes)
  }
}
