import WireText

/// Settles a pattern's optional parts in every way, the fullest first.
enum FormExpander {
  static func variants(of pieces: [FormPiece]) throws(FormError) -> [FormVariant] {
    let flat = try sequences(of: pieces)
    var variants: [FormVariant] = []
    for sequence in flat {
      let variant = variant(of: sequence)
      if !variant.items.isEmpty { variants.append(variant) }
    }
    return variants
  }

  private static func sequences(of pieces: [FormPiece]) throws(FormError) -> [[FormPiece]] {
    var sequences: [[FormPiece]] = [[]]
    for piece in pieces {
      switch piece {
      case .optional(let inner):
        let ways = try Self.sequences(of: inner) + [[]]
        guard sequences.count * ways.count <= Form.mostVariants else {
          throw FormError(.tooManyVariants, offset: 0)
        }
        sequences = sequences.flatMap { start in ways.map { start + $0 } }
      case .field, .space, .word, .mark:
        for index in sequences.indices { sequences[index].append(piece) }
      }
    }
    return sequences
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
