import WireText

/// Settles a pattern's optional parts in every way, the fullest first.
enum FormExpander {
  static func variants(of pieces: [FormPiece]) throws(FormError) -> [FormVariant] {
    let flat = try sequences(of: pieces[...])
    var variants: [FormVariant] = []
    for sequence in flat {
      let variant = variant(of: sequence)
      if !variant.items.isEmpty { variants.append(variant) }
    }
    return variants
  }

  private static func sequences(of pieces: ArraySlice<FormPiece>) throws(FormError) -> [[FormPiece]] {
    guard let first = pieces.first else { return [[]] }
    let rest = try sequences(of: pieces.dropFirst())
    let heads: [[FormPiece]]
    switch first {
    case .optional(let inner): heads = try sequences(of: inner[...]) + [[]]
    case .field, .space, .word, .mark: heads = [[first]]
    }
    guard heads.count * rest.count <= Form.mostVariants else { throw FormError(.tooManyVariants, offset: 0) }
    return heads.flatMap { head in rest.map { head + $0 } }
  }

  private static func variant(of pieces: [FormPiece]) -> FormVariant {
    var items: [FormItem] = []
    var space: [UInt8] = []
    var openPairs: [Int] = []
    var pairs = 0
    for piece in pieces {
      let kind: FormItem.Kind
      var text: [UInt8] = []
      switch piece {
      case .space(let white):
        space += white
        continue
      case .optional: continue
      case .field(let name): kind = .field(name)
      case .word(let word):
        kind = .word(key: WordKey.make(word))
        text = word
      case .mark(let mark):
        kind = .mark(self.mark(mark, &openPairs, &pairs))
        text = mark
      }
      items.append(FormItem(kind: kind, text: text, spaceBefore: space))
      space = []
    }
    return FormVariant(items: items, spaceAfter: space)
  }

  private static func mark(_ text: [UInt8], _ openPairs: inout [Int], _ pairs: inout Int) -> FormItem.Mark {
    let bytes = text.span
    if Signs.dashLength(bytes, 0, to: text.count) > 0 { return .dash }
    switch bytes.scalar(at: 0).value {
    case 0x28, 0xFF08:
      openPairs.append(pairs)
      pairs += 1
      return .bracket(pair: pairs - 1)
    case 0x29, 0xFF09:
      guard let pair = openPairs.popLast() else { return .other }
      return .bracket(pair: pair)
    case 0x2C, 0x2E: return .pause
    case 0x3A, 0x2F, 0xFF1A: return .separator
    default: return .other
    }
  }
}
