import WireStory
import WireText

extension Typography {
  /// Compounds such as `Est–Ouest`, with U+2013, that the story also writes with a hyphen.
  func mixedDashes(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    var mixtures: [[UInt8]: Mixture] = [:]
    var keys: [[UInt8]] = []
    for block in view.blocks {
      for index in block.tokens.dropFirst().dropLast() where Self.isDashCompound(at: index, story, bytes) {
        let left = story.tokens.list[index - 1]
        let right = story.tokens.list[index + 1]
        let key = Self.key(left, right, story)
        if mixtures[key] == nil { keys.append(key) }
        mixtures[key, default: Mixture()].one.append(ByteRange(Int(left.start), Int(right.end)))
      }
    }
    guard !keys.isEmpty else { return }
    addHyphened(to: &mixtures, view)
    for key in keys {
      guard let mixture = mixtures[key], let lesser = mixture.lesser else { continue }
      let edits = lesser.places.compactMap { Self.edit($0, toHyphen: lesser.isOne, bytes) }
      mixture.report(
        in: story, title: lesser.isOne ? "Write a hyphen" : "Write U+2013", edits: edits,
        into: &findings)
    }
  }

  /// Adds where the story writes those compounds with a hyphen.
  private func addHyphened(to mixtures: inout [[UInt8]: Mixture], _ view: StoryView) {
    let story = view.story
    for block in view.blocks {
      for index in block.tokens {
        let token = story.tokens.list[index]
        guard token.traits.contains(.hyphenated) else { continue }
        mixtures[Array(story.tokens.keys[token.keyRange])]?.other.append(token.range)
      }
    }
  }

  private static func isDashCompound(at index: Int, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    let token = story.tokens.list[index]
    guard token.kind == .punctuation, token.end - token.start == 3, token.sign(in: bytes) == "\u{2013}" else {
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
      if toHyphen, scalar.value == "\u{2013}" { return Edit(range: range, replacement: "-") }
      if !toHyphen, scalar.value == "-" || scalar.value == "\u{2010}" || scalar.value == "\u{2011}" {
        return Edit(range: range, replacement: "\u{2013}")
      }
      offset += scalar.length
    }
    return nil
  }
}
