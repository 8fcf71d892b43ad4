import WireStory
import WireText

extension Typography {
  /// Straight (U+0027) and curly (U+2019) apostrophes inside words.
  func mixedApostrophes(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    var mixture = Mixture()
    var straight = 0
    var curly = 0
    eachApostrophe(view) { range in
      if range.count == 1 { straight += 1 } else { curly += 1 }
    }
    guard straight > 0, curly > 0 else { return }
    eachApostrophe(view) { range in
      if range.count == 1 { mixture.one.append(range) } else { mixture.other.append(range) }
    }
    guard let lesser = mixture.lesser else { return }
    let replacement = lesser.isOne ? "\u{2019}" : "'"
    mixture.report(
      in: story, title: lesser.isOne ? "Write U+2019 in all places" : "Write U+0027 in all places",
      edits: lesser.places.map { Edit(range: $0, replacement: replacement) }, into: &findings)
  }

  private func eachApostrophe(_ view: StoryView, _ body: (ByteRange) -> Void) {
    let story = view.story
    let bytes = story.source.span
    for block in view.blocks {
      for index in block.tokens {
        let token = story.tokens.list[index]
        guard token.traits.contains(.apostrophe), token.kind == .word || token.kind == .elision else {
          continue
        }
        if block.isCode(token.range) { continue }
        var offset = Int(token.start)
        while offset < Int(token.end) {
          let scalar = bytes.scalar(at: offset)
          if scalar.value == "'" || scalar.value == "’" {
            body(ByteRange(offset, offset + scalar.length))
          }
          offset += scalar.length
        }
      }
    }
  }

  /// Straight quotation marks outside « » beside marks that open and close.
  func mixedQuotationMarks(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    var mixture = Mixture()
    var straight: [QuotationMark] = []
    var guillemet: QuotationMark?
    /// The first marks with a side, as the story writes them.
    var (opening, closing): (String?, String?)
    var hasCurly = false
    for block in view.blocks {
      var depth = 0
      for mark in QuotationMark.all(in: block, of: view) {
        let isGuillemet = mark.style == .guillemets || mark.style == .reversedGuillemets
        if mark.style != .straight, depth == 0 || isGuillemet {
          if mark.side == .opening { opening = opening ?? story.text(mark.range) }
          if mark.side == .closing { closing = closing ?? story.text(mark.range) }
        }
        switch mark.style {
        case .guillemets, .reversedGuillemets:
          depth = max(0, depth + (mark.side == .opening ? 1 : -1))
          if guillemet == nil, mark.side == .opening { guillemet = mark }
          mixture.other.append(mark.range)
        case .curly, .low:
          guard depth == 0 else { continue }
          hasCurly = true
          mixture.other.append(mark.range)
        case .straight:
          guard depth == 0 else { continue }
          mixture.one.append(mark.range)
          straight.append(mark)
        }
      }
    }
    // A single mark is a pair that lost its partner, and told as that.
    guard let lesser = mixture.lesser, lesser.places.count > 1 else { return }
    var edits: [Edit] = []
    if lesser.isOne, let opening, let closing {
      let space = guillemet.map { Self.space(inside: $0, story) } ?? ""
      edits = Self.curled(straight, opening: opening + space, closing: space + closing)
    } else if hasCurly, guillemet == nil {
      edits = lesser.places.map { Edit(range: $0, replacement: "\"") }
    }
    // Beside guillemets for what is said, straight marks may be meant for titles.
    mixture.report(
      in: story, title: "Write one kind of quotation marks",
      safety: lesser.isOne && guillemet != nil ? .unsafe : .safe, edits: edits, into: &findings)
  }

  /// Marks that open and close in place of straight ones; empty where some straight mark shows no side.
  private static func curled(_ marks: [QuotationMark], opening: String, closing: String) -> [Edit] {
    var isOpen = false
    var edits: [Edit] = []
    for mark in marks {
      guard mark.side == (isOpen ? .closing : .opening) else { return [] }
      isOpen.toggle()
      edits.append(Edit(range: mark.range, replacement: isOpen ? opening : closing))
    }
    return isOpen ? [] : edits
  }

  /// The space that stands after an opening mark; empty where none does.
  static func space(inside mark: QuotationMark, _ story: Story) -> String {
    let bytes = story.source.span
    guard mark.range.end < bytes.count, WhiteSpace.length(at: mark.range.end, in: bytes) > 0 else {
      return ""
    }
    return Mark.text(bytes.scalar(at: mark.range.end).value)
  }

  /// Three full stops beside the one sign U+2026.
  func mixedEllipses(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    var mixture = Mixture()
    for block in view.blocks {
      for index in block.tokens {
        let token = story.tokens.list[index]
        guard token.kind == .punctuation, token.end - token.start == 3, !block.isCode(token.range) else {
          continue
        }
        if bytes.matches("...", at: Int(token.start)) {
          mixture.one.append(token.range)
        } else if bytes.matches("…", at: Int(token.start)) {
          mixture.other.append(token.range)
        }
      }
    }
    guard let lesser = mixture.lesser else { return }
    mixture.report(
      in: story, title: "Write one kind of ellipsis",
      edits: lesser.places.map { Edit(range: $0, replacement: lesser.isOne ? "…" : "...") }, into: &findings)
  }
}
