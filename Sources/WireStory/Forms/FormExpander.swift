import WireText

/// Settles a pattern's optional parts in every way, the fullest first.
enum FormExpander {
  /// A variant that is being made.
  private struct Draft {
    var items: [FormItem] = []
    /// The white space before the next item.
    var space: [UInt8] = []
    /// The numbers of the pairs of brackets that are open.
    var openPairs: [Int] = []
    var pairs = 0
  }

  static func variants(of pieces: [FormPiece]) throws(FormError) -> [FormVariant] {
    var draft = Draft()
    draft.items.reserveCapacity(pieces.count)
    var variants: [FormVariant] = []
    for draft in try drafts([draft], with: pieces) where !draft.items.isEmpty {
      variants.append(FormVariant(items: draft.items, spaceAfter: draft.space))
    }
    return variants
  }

  /// The drafts with the pieces behind each.
  private static func drafts(_ drafts: [Draft], with pieces: [FormPiece]) throws(FormError) -> [Draft] {
    var drafts = drafts
    for piece in pieces {
      guard case .optional(let inner) = piece else {
        for index in drafts.indices { add(piece, to: &drafts[index]) }
        continue
      }
      var ways: [Draft] = []
      for draft in drafts {
        ways += try Self.drafts([draft], with: inner)
        ways.append(draft)
        guard ways.count <= Form.mostVariants else { throw FormError(.tooManyVariants, offset: 0) }
      }
      drafts = ways
    }
    return drafts
  }

  private static func add(_ piece: FormPiece, to draft: inout Draft) {
    let kind: FormItem.Kind
    var text: [UInt8] = []
    switch piece {
    case .space(let white):
      // Most often it is the only one, and then it is not copied.
      if draft.space.isEmpty { draft.space = white } else { draft.space += white }
      return
    case .optional: return
    case .field(let name): kind = .field(name)
    case .word(let word, let key):
      kind = .word(key: key)
      text = word
    case .mark(let mark):
      kind = .mark(self.mark(mark, &draft.openPairs, &draft.pairs))
      text = mark
    }
    draft.items.append(FormItem(kind: kind, text: text, spaceBefore: draft.space))
    draft.space = []
  }

  private static func mark(_ text: [UInt8], _ openPairs: inout [Int], _ pairs: inout Int) -> FormItem.Mark {
    let bytes = text.span
    if Signs.dashLength(bytes, 0, to: text.count) > 0 { return .dash }
    switch bytes.scalar(at: 0).value {
    case "(", "\u{FF08}":
      openPairs.append(pairs)
      pairs += 1
      return .bracket(pair: pairs - 1)
    case ")", "\u{FF09}":
      guard let pair = openPairs.popLast() else { return .other }
      return .bracket(pair: pair)
    case ",", ".": return .pause
    case ":", "/", "\u{FF1A}": return .separator
    default: return .other
    }
  }
}
