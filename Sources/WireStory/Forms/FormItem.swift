/// One element of a way to write a form, with the white space that stands before it in the pattern.
struct FormItem: Sendable {
  enum Kind: Sendable {
    case field(FormField.Name)
    /// A literal word; compared by its key.
    case word(key: [UInt8])
    case mark(Mark)
  }

  /// What a literal sign is, and so how it may be damaged.
  enum Mark: Hashable, Sendable {
    /// A comma or full stop: may be missing.
    case pause
    /// A bracket with the number of its pair: one of the pair may be missing.
    case bracket(pair: Int)
    /// Any dash may stand for it.
    case dash
    /// A colon or slash: found as a separator.
    case separator
    case other
  }

  let kind: Kind
  /// As in the pattern; empty for a field.
  let text: [UInt8]
  /// The white space of the pattern before it, or empty.
  let spaceBefore: [UInt8]

  /// Whether it is a field of capitalised words that no list holds.
  var isName: Bool {
    switch kind {
    case .field(.name), .field(.place), .field(.city): true
    case .field, .word, .mark: false
    }
  }

  var isMark: Bool {
    if case .mark = kind { true } else { false }
  }

  /// Whether it is a slash.
  var isSlash: Bool { text == [UInt8(ascii: "/")] }

  /// Whether it is a comma or full stop.
  var isPause: Bool {
    if case .mark(.pause) = kind { true } else { false }
  }
}
