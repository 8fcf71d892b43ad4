import WireStory
import WireText

extension Encoding {
  /// Letters of another script that look like those of the word around them. Where a letter has no look-alike, the word
  /// may mean it (`γ-GT`), and stays.
  func foreignLetters(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    for block in view.blocks {
      for index in block.tokens {
        let token = story.tokens.list[index]
        guard token.traits.contains(.beyondASCII), token.kind == .word || token.kind == .elision else {
          continue
        }
        guard Self.hasForeignByte(token.range, bytes) else { continue }
        let parts = Self.parts(of: token.range, bytes).compactMap { Self.foreign(in: $0, bytes) }
        if !parts.isEmpty { report(Array(parts.joined()), token.range, bytes, into: &findings) }
      }
    }
  }

  private func report(
    _ letters: [Replacement], _ word: ByteRange, _ bytes: Span<UInt8>, into findings: inout FindingSink
  ) {
    guard let first = letters.first else { return }
    let scalar = bytes.scalar(at: first.range.start).value
    let expected = Self.text(of: word, with: letters, bytes)
    findings.report(
      word,
      [
        "found": bytes.text(word), "expected": expected, "name": Mark.name(scalar),
        "script": Script.of(scalar).name,
      ],
      fixes: [
        Fix(title: "Write “\(expected)” in one script", safety: .safe, edits: letters.map(\.edit))
      ])
  }

  /// The parts of a word between its hyphens and apostrophes: each may have a script of its own, as in “SMS-код” and
  /// “Windows’ом”.
  private static func parts(of word: ByteRange, _ bytes: Span<UInt8>) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = word.start
    var offset = word.start
    while offset < word.end {
      let scalar = bytes.scalar(at: offset)
      let next = offset + scalar.length
      if scalar.value == "-" || scalar.value == "'" || scalar.value == "’" {
        parts.append(ByteRange(start, offset))
        start = next
      }
      offset = next
    }
    return parts + [ByteRange(start, word.end)]
  }

  /// Whether some scalar of U+0370 to U+052F may stand in the word: their first bytes are CD to D4.
  private static func hasForeignByte(_ range: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    for offset in range.start..<range.end where (0xCD...0xD4).contains(bytes[offset]) { return true }
    return false
  }

  /// The letters of the lesser script; nil where the word has one script, or a letter that looks like no other.
  private static func foreign(in word: ByteRange, _ bytes: Span<UInt8>) -> [Replacement]? {
    var latin: [(range: ByteRange, scalar: UInt32)] = []
    var other: [(range: ByteRange, scalar: UInt32)] = []
    var hasGreek = false
    var offset = word.start
    while offset < word.end {
      let scalar = bytes.scalar(at: offset)
      let range = ByteRange(offset, offset + scalar.length)
      offset = range.end
      switch Script.of(scalar.value) {
      case .latin: latin.append((range, scalar.value))
      case .cyrillic: other.append((range, scalar.value))
      case .greek:
        hasGreek = true
        other.append((range, scalar.value))
      default: continue
      }
    }
    guard !latin.isEmpty, !other.isEmpty, latin.count + other.count > 2 else { return nil }
    let writesLatin = latin.count >= other.count
    // Of a Greek word nobody can say whether its letters are meant for Greek or Latin ones.
    guard writesLatin || !hasGreek else { return nil }
    var letters: [Replacement] = []
    for (range, scalar) in writesLatin ? other : latin {
      guard let twin = writesLatin ? Homoglyphs.latin(scalar) : Homoglyphs.cyrillic(scalar) else {
        return nil
      }
      letters.append(Replacement(range: range, scalar: twin))
    }
    return letters
  }
}
