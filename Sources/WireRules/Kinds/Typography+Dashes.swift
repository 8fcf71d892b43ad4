import WireStory
import WireText

extension Typography {
  /// Compounds such as `Vietnam–France`, with U+2013, that the story also writes with a hyphen.
  func mixedDashes(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let tokens = story.tokens.list
    let bytes = story.source.span
    var seen: Set<[UInt8]> = []
    for block in view.blocks {
      for index in block.tokens.dropFirst().dropLast() {
        guard Self.isDashCompound(at: index, story, bytes) else { continue }
        let key = Self.key(tokens[index - 1], tokens[index + 1], story)
        guard seen.insert(key).inserted else { continue }
        let mixture = Self.mixture(of: key, view)
        guard let lesser = mixture.lesser else { continue }
        let edits = lesser.places.compactMap { Self.edit($0, toHyphen: lesser.isOne, bytes) }
        Self.report(
          mixture, in: story, title: lesser.isOne ? "Write a hyphen" : "Write U+2013", edits: edits,
          into: &findings)
      }
    }
  }

  /// Where the story writes the compound with a dash (`one`) and with a hyphen (`other`).
  private static func mixture(of key: [UInt8], _ view: StoryView) -> Mixture {
    let story = view.story
    let tokens = story.tokens.list
    let bytes = story.source.span
    var mixture = Mixture()
    for block in view.blocks {
      for index in block.tokens {
        let token = tokens[index]
        if token.traits.contains(.hyphenated), story.tokens.keys[token.keyRange].elementsEqual(key) {
          mixture.other.append(token.range)
        } else if index > block.tokens.lowerBound, index + 1 < block.tokens.upperBound,
          isDashCompound(at: index, story, bytes),
          Self.key(tokens[index - 1], tokens[index + 1], story) == key
        {
          mixture.one.append(ByteRange(Int(tokens[index - 1].start), Int(tokens[index + 1].end)))
        }
      }
    }
    return mixture
  }

  private static func isDashCompound(at index: Int, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    let token = story.tokens.list[index]
    guard token.kind == .punctuation, token.end - token.start == 3, token.sign(in: bytes) == 0x2013 else {
      return false
    }
    let left = story.tokens.list[index - 1]
    let right = story.tokens.list[index + 1]
    return left.kind == .word && right.kind == .word && left.end == token.start && right.start == token.end
  }

  private static func key(_ left: Token, _ right: Token, _ story: Story) -> [UInt8] {
    story.tokens.keys[left.keyRange] + [UInt8(ascii: "-")] + story.tokens.keys[right.keyRange]
  }

  /// Replaces the first hyphen or dash of the compound.
  private static func edit(_ compound: ByteRange, toHyphen: Bool, _ bytes: Span<UInt8>) -> Edit? {
    var offset = compound.start
    while offset < compound.end {
      let scalar = bytes.scalar(at: offset)
      let range = ByteRange(offset, offset + scalar.length)
      if toHyphen, scalar.value == 0x2013 { return Edit(range: range, replacement: "-") }
      if !toHyphen, scalar.value == 0x2D || scalar.value == 0x2010 || scalar.value == 0x2011 {
        return Edit(range: range, replacement: "\u{2013}")
      }
      offset += scalar.length
    }
    return nil
  }
}
