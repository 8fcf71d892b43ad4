import WireStory
import WireText

extension Numbers {
  /// Numbers with a space before their per cent sign beside numbers without.
  func mixedPercent(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    var mixture = Mixture()
    for block in view.blocks {
      for index in block.tokens.dropFirst() {
        let token = story.tokens.list[index]
        let left = story.tokens.list[index - 1]
        guard left.kind == .number, token.sign(in: bytes) == "%", !block.isCode(token.range) else {
          continue
        }
        let range = ByteRange(Int(left.start), Int(token.end))
        if left.end == token.start {
          mixture.one.append(range)
        } else if let gap = Gap(between: left, and: token, in: bytes), gap.isSingle {
          mixture.other.append(range)
        }
      }
    }
    guard let lesser = mixture.lesser, let other = lesser.greater.first else { return }
    let space = Self.space(in: other, bytes)
    let edits = lesser.places.map { place in
      lesser.isOne
        ? Edit.insert(bytes.text(space), at: place.end - 1) : Edit.delete(Self.space(in: place, bytes))
    }
    mixture.report(
      in: story, title: lesser.isOne ? "Add the space before %" : "Remove the space before %", edits: edits,
      into: &findings)
  }

  /// The white space before the per cent sign that ends a range; empty where none stands there.
  private static func space(in place: ByteRange, _ bytes: Span<UInt8>) -> ByteRange {
    let end = place.end - 1
    return ByteRange(WhiteSpace.skipBack(from: end, to: place.start, in: bytes), end)
  }
}
