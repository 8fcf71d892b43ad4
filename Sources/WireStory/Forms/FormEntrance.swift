import WireText

/// What a text must start with, and hold, for one way to write a form to be worth a try.
///
/// It holds no reference, so that hundreds of them are asked at each place at little cost.
struct FormEntrance: Sendable {
  /// What may stand first, or after the sign.
  enum Head: UInt8 {
    case agency
    case label
    case weekday
    case digit
    case capital
    case dash
    case word
    case anything
  }

  /// The form in its list, and the variant of the form.
  var form = 0
  var variant = 0
  /// A bracket, comma or stop, or another sign; 0 where none stands first.
  private var sign: UInt8 = 0
  /// Whether the sign may be missing.
  private var isSignOptional = false
  private var head = Head.anything
  /// The hash of the key of the word that stands first.
  private var word: UInt64 = 0
  private var needs: FormStart.Needs = []

  init(_ items: [FormItem]) {
    for item in items { needs.formUnion(Self.needs(item)) }
    guard let first = items.first else { return }
    guard case .mark(let mark) = first.kind else {
      setHead(first)
      return
    }
    switch mark {
    case .dash: head = .dash
    case .separator, .other: sign = first.text[0]
    case .pause:
      sign = first.text[0]
      isSignOptional = true
    case .bracket:
      sign = first.text[0]
      guard items.count > 1 else { return }
      // A bare name without its opening bracket is too little to go by.
      isSignOptional = !items[1].isName
      setHead(items[1])
    }
  }

  private mutating func setHead(_ item: FormItem) {
    switch item.kind {
    case .field(.agency): head = .agency
    case .field(.label): head = .label
    case .field(.day), .field(.year), .field(.number): head = .digit
    case .field(.place), .field(.city), .field(.name): head = .capital
    case .field(.weekday): head = .weekday
    case .field(.dash), .mark(.dash): head = .dash
    case .word(let key):
      head = .word
      word = Self.hash(key)
    case .field, .mark: head = .anything
    }
  }

  private static func needs(_ item: FormItem) -> FormStart.Needs {
    switch item.kind {
    case .field(.day), .field(.number): .digit
    case .field(.year): [.digit, .fourDigits]
    case .field(.agency): .agency
    case .field(.month), .field(.shortMonth): .month
    case .field(.dash), .mark(.dash): .dash
    case .mark(.bracket): .bracket
    case .mark(.separator) where item.text == [UInt8(ascii: "/")]: .slash
    case .mark(.separator) where item.text == [UInt8(ascii: ":")]: .colon
    case .field, .word, .mark: []
    }
  }

  /// Those of all ways to write each of some forms, in the order of the forms.
  static func all(of forms: [Form]) -> [FormEntrance] {
    var all: [FormEntrance] = []
    for (form, own) in forms.enumerated() {
      for (variant, way) in own.variants.enumerated() {
        var entrance = way.entrance
        entrance.form = form
        entrance.variant = variant
        all.append(entrance)
      }
    }
    return all
  }

  /// The hash of a word's key.
  static func hash(_ key: [UInt8]) -> UInt64 {
    var hash = ByteHash()
    for byte in key { hash.add(byte) }
    return hash.value
  }

  /// Whether the variant may stand where a text starts so; a quick no.
  func mayStart(_ text: inout FormStart, _ bytes: Span<UInt8>) -> Bool {
    if sign != 0 {
      guard text.byte == sign || isSignOptional && !text.hasBracket else { return false }
    } else if text.hasBracket {
      return false
    }
    return text.starts(with: head, word, bytes) && text.has(needs, bytes)
  }
}
