import WireConfig
import WireStory
import WireText

/// The words that say whose a quotation is, as they follow it after a comma: `, a déclaré`.
struct Attribution: Sendable {
  /// The phrases, each as the keys of its words.
  let phrases: [[[UInt8]]]
  /// Whether the comma stands inside the quotation.
  let isCommaInside: Bool
  /// What stands inside « and »; empty where nothing does.
  let space: String

  init(options: inout Fields) {
    phrases = options.strings("attributions").map { phrase in
      phrase.split(separator: " ").map { WordKey.make(String($0)) }
    }
    isCommaInside = options.bool("comma-inside", default: false)
    space = Self.space(&options)
  }

  private static func space(_ options: inout Fields) -> String {
    guard let name = options.text("space") else { return Mark.text(Mark.noBreakSpace) }
    if name.text == "none" { return "" }
    if let scalar = SpaceName.scalar(name.text) { return Mark.text(scalar) }
    options.errors.add(
      "a space is wanted, not \(Printable.quoted(name.text))", help: "allowed: none, " + SpaceName.allowed,
      at: name)
    return Mark.text(Mark.noBreakSpace)
  }

  /// The number of tokens of the phrase that begins at the token `index`, or 0.
  func length(at index: Int, in block: Block, of story: Story) -> Int {
    var longest = 0
    for phrase in phrases where phrase.count > longest && index + phrase.count <= block.tokens.upperBound {
      let matches = phrase.indices.allSatisfy { word in
        story.tokens.keys[story.tokens.list[index + word].keyRange].elementsEqual(phrase[word])
      }
      if matches { longest = phrase.count }
    }
    return longest
  }
}
