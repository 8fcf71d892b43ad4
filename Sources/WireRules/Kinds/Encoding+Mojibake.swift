import WireStory
import WireText

extension Encoding {
  /// Letters that stand as several, since their UTF-8 bytes were each read as one of Windows-1252, and signs and letters
  /// of Windows-1252 that stand as control characters: one finding a word.
  func mojibake(_ view: StoryView, into findings: inout FindingSink) {
    let bytes = view.story.source.span
    var damages: [(block: Int, damage: Windows1252.Damage)] = []
    var controls = Controls()
    for (position, block) in view.blocks.enumerated() {
      var offset = bytes.skipPlain(from: block.range.start, to: block.range.end)
      while offset < block.range.end {
        if bytes[offset] < 0xC2 {
          offset += 1
        } else if let damage = Windows1252.damage(at: offset, to: block.range.end, in: bytes) {
          damages.append((position, damage))
          offset = damage.range.end
        } else {
          if let damage = controls.read(at: offset, in: block.range, bytes) {
            damages.append((position, damage))
          }
          offset += bytes.scalar(at: offset).length
        }
        offset = bytes.skipPlain(from: offset, to: block.range.end)
      }
    }
    // A sequence that some language could write counts only where the story has others that none could.
    guard damages.contains(where: { $0.damage.isSure }) else { return }
    var index = 0
    while index < damages.count {
      let block = view.blocks[damages[index].block]
      let word = Self.word(around: damages[index].damage.range, in: block, bytes)
      var end = index
      while end < damages.count, damages[end].block == damages[index].block,
        damages[end].damage.range.start < word.end
      {
        end += 1
      }
      let group = damages[index..<end].map(\.damage)
      if !Self.isShown(group, in: block, bytes) {
        let hasControl = group.contains { ControlCharacter.damage(at: $0.range.start, in: bytes) != nil }
        let safety: Fix.Safety = hasControl && !controls.areSure ? .unsafe : .safe
        report(group, word, safety, bytes, into: &findings)
      }
      index = end
    }
  }

  /// What a story's control characters tell of the encoding that it was in.
  private struct Controls {
    private var first: UInt32?
    private var areSeveral = false
    private var areLikely = true
    /// Whether a letter from U+00E0 on stands in the story, as only text of ISO-8859-1 and Windows-1252 has it.
    private var haveLetters = false

    /// Whether they are signs and letters of Windows-1252 beyond doubt: each stands where its sign does, and they are of
    /// two kinds, or letters that both encodings have stand beside them.
    var areSure: Bool { areLikely && (areSeveral || haveLetters) }

    /// Notes the scalar at `offset`; gives what it stands for where it is a control character.
    mutating func read(at offset: Int, in block: ByteRange, _ bytes: Span<UInt8>) -> Windows1252.Damage? {
      let scalar = bytes.scalar(at: offset).value
      if scalar >= 0xE0, scalar <= 0xFF { haveLetters = true }
      guard ControlCharacter.contains(scalar) else { return nil }
      let damage = ControlCharacter.damage(at: offset, in: bytes)
      areSeveral = areSeveral || first != nil && first != scalar
      first = first ?? scalar
      areLikely = areLikely && damage.map { ControlCharacter.isLikely($0, in: block, bytes) } ?? false
      return damage
    }
  }

  /// Whether the damaged letters are all that a quotation holds: « Ã© » is shown on purpose.
  private static func isShown(
    _ damages: [Windows1252.Damage], in block: Block, _ bytes: Span<UInt8>
  ) -> Bool {
    guard let first = damages.first?.range, let last = damages.last?.range,
      zip(damages, damages.dropFirst()).allSatisfy({ $0.range.end == $1.range.start }),
      let (before, after) = neighbours(of: first.union(last), in: block, bytes)
    else { return false }
    return Mark.isQuote(before) && Mark.isQuote(after)
  }

  private func report(
    _ damages: [Windows1252.Damage], _ word: ByteRange, _ safety: Fix.Safety, _ bytes: Span<UInt8>,
    into findings: inout FindingSink
  ) {
    guard let first = damages.first, let last = damages.last else { return }
    let letters = damages.map { Replacement(range: $0.range, scalar: $0.scalar) }
    let expected = Self.text(of: word, with: letters, bytes)
    // What was lost before stays lost.
    let isLegible = damages.allSatisfy { $0.scalar != "\u{FFFD}" && $0.scalar > 0x9F }
    findings.report(
      ByteRange(first.range.start, last.range.end),
      ["found": Self.visible(word, bytes), "expected": expected],
      fixes: isLegible ? [Fix(writing: expected, safety: safety, edits: letters.map(\.edit))] : [])
  }
}
