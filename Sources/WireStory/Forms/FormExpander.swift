import WireText

/// Settles a pattern's optional parts in every way, the fullest first.
struct FormExpander {
  /// A piece of the pattern.
  private struct Step {
    let piece: FormPiece
    /// For an optional part, whose pieces follow it, where what stands behind it is.
    var end: Int
  }

  /// What has gathered when a way comes to a step, beside the items.
  private struct Draft {
    /// The white space before the next item.
    var space: [UInt8] = []
    /// The numbers of the pairs of brackets that are open.
    var openPairs: [Int] = []
    var pairs = 0
  }

  private var steps: [Step] = []
  /// Those of the way at hand.
  private var items: [FormItem] = []
  private var wayCount = 0
  private var variants: [FormVariant] = []

  /// The variants of a pattern; an error where there are more than `Form.mostVariants`.
  static func variants(of pieces: [FormPiece]) throws(FormError) -> [FormVariant] {
    var expander = FormExpander()
    expander.steps.reserveCapacity(2 * pieces.count)
    expander.flatten(pieces)
    expander.items.reserveCapacity(expander.steps.count)
    try expander.expand(from: 0, Draft())
    return expander.variants
  }

  /// Lays out the steps in a row, those of optional parts behind these.
  private mutating func flatten(_ pieces: [FormPiece]) {
    for piece in pieces {
      let index = steps.count
      steps.append(Step(piece: piece, end: 0))
      guard case .optional(let inner) = piece else { continue }
      flatten(inner)
      steps[index].end = steps.count
    }
  }

  /// Takes all ways from a step on, those with an optional part before those without.
  private mutating func expand(from start: Int, _ draft: Draft) throws(FormError) {
    var draft = draft
    var index = start
    while index < steps.count {
      let step = steps[index]
      index += 1
      guard case .optional = step.piece else {
        add(step.piece, &draft)
        continue
      }
      let count = items.count
      try expand(from: index, draft)
      while items.count > count { items.removeLast() }
      index = step.end
    }
    wayCount += 1
    guard wayCount <= Form.mostVariants else { throw FormError(.tooManyVariants, offset: 0) }
    if !items.isEmpty { variants.append(FormVariant(items: items, spaceAfter: draft.space)) }
  }

  private mutating func add(_ piece: FormPiece, _ draft: inout Draft) {
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
      kind = .mark(Self.mark(mark, &draft))
      text = mark
    }
    items.append(FormItem(kind: kind, text: text, spaceBefore: draft.space))
    draft.space = []
  }

  private static func mark(_ text: [UInt8], _ draft: inout Draft) -> FormItem.Mark {
    let bytes = text.span
    if Signs.dashLength(bytes, 0, to: text.count) > 0 { return .dash }
    switch bytes.scalar(at: 0).value {
    case "(", "\u{FF08}":
      draft.openPairs.append(draft.pairs)
      draft.pairs += 1
      return .bracket(pair: draft.pairs - 1)
    case ")", "\u{FF09}":
      guard let pair = draft.openPairs.popLast() else { return .other }
      return .bracket(pair: pair)
    case ",", ".": return .pause
    case ":", "/", "\u{FF1A}": return .separator
    default: return .other
    }
  }
}
