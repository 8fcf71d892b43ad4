import WireText

/// Reads a form's pattern.
struct FormParser {
  private let text: [UInt8]
  private var place = 0
  /// Whether the pattern itself says where the land of a place stands.
  private let namesLand: Bool

  init(_ pattern: String) {
    let text = Array(pattern.utf8)
    self.text = text
    namesLand = text.indices.contains {
      text[$0] == UInt8(ascii: "{") && text[$0...].starts(with: Self.landField)
    }
  }

  private static let landField = Array("{\(FormField.Name.land.rawValue)}".utf8)

  /// What stands behind a place unless the pattern says otherwise: ` (Virginie)`.
  private static let land = FormPiece.optional([
    .space([UInt8(ascii: " ")]), .mark([UInt8(ascii: "(")]), .field(.land), .mark([UInt8(ascii: ")")]),
  ])

  mutating func parse() throws(FormError) -> [FormPiece] {
    try pieces(depth: 0)
  }

  private mutating func pieces(depth: Int) throws(FormError) -> [FormPiece] {
    let start = place
    var pieces: [FormPiece] = []
    pieces.reserveCapacity(8)
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "{"):
        let name = try field()
        pieces.append(.field(name))
        if !namesLand, name == .place || name == .city { pieces.append(Self.land) }
      case UInt8(ascii: "}"): throw FormError(.strayBrace, offset: place)
      case UInt8(ascii: "["):
        guard depth < Form.deepest else { throw FormError(.tooDeep, offset: place) }
        let opening = place
        place += 1
        let inner = try self.pieces(depth: depth + 1)
        guard place < text.count else { throw FormError(.strayBracket, offset: opening) }
        place += 1
        pieces.append(.optional(inner))
      case UInt8(ascii: "]"):
        guard depth > 0 else { throw FormError(.strayBracket, offset: place) }
        try Self.requireContent(pieces, at: start)
        return pieces
      default: pieces.append(literal())
      }
    }
    try Self.requireContent(pieces, at: start)
    return pieces
  }

  private static func requireContent(_ pieces: [FormPiece], at offset: Int) throws(FormError) {
    for piece in pieces {
      if case .space = piece { continue }
      return
    }
    throw FormError(.empty, offset: offset)
  }

  private mutating func field() throws(FormError) -> FormField.Name {
    let opening = place
    guard let closing = text[opening...].firstIndex(of: UInt8(ascii: "}")) else {
      throw FormError(.strayBrace, offset: opening)
    }
    let name = opening + 1..<closing
    guard let field = Self.field(named: text.span.extracting(name)) else {
      throw FormError(.unknownField(String(decoding: text[name], as: UTF8.self)), offset: opening)
    }
    place = closing + 1
    return field
  }

  private static let fields = FormField.Name.allCases.map { (name: Array($0.rawValue.utf8), field: $0) }

  private static func field(named name: Span<UInt8>) -> FormField.Name? {
    for (own, field) in fields where own.span.equals(name) { return field }
    return nil
  }

  private mutating func literal() -> FormPiece {
    let text = text
    let bytes = text.span
    let start = place
    let afterWhite = WhiteSpace.skip(from: start, to: text.count, in: bytes)
    if afterWhite > start {
      place = afterWhite
      return .space(Array(text[start..<afterWhite]))
    }
    let afterWord = Signs.wordEnd(bytes, start, to: text.count)
    if afterWord > start {
      place = afterWord
      let word = Array(text[start..<afterWord])
      return .word(word, key: WordKey.make(word))
    }
    let dash = Signs.dashLength(bytes, start, to: text.count)
    place += dash > 0 ? dash : bytes.scalar(at: start).length
    return .mark(Array(text[start..<place]))
  }
}
