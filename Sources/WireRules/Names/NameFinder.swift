import WireStory
import WireText

/// Finds the names in running text: runs of capitalised words, with the particles and initials between them.
///
/// A capital at the start of a sentence proves nothing: a word that the lexicon knows in small letters is left out
/// there, unless it is also a name and another capital follows. A title is no part of a name. Words that run together
/// at a capital are taken apart where the segmenter cuts them.
struct NameFinder: Sendable {
  let customs: NameCustoms

  init(customs: NameCustoms) {
    self.customs = customs
  }

  /// The names of some blocks of a story, in order.
  func names(in story: Story, blocks: [Block]) -> NameMentions {
    // One word in eight has a capital.
    let capacity = story.tokens.list.count / 8
    var pass = NamePass(customs: customs, capacity: capacity)
    for block in blocks { pass.read(block, of: story) }
    // « Jong un » is one word more where « Jong-un » stands elsewhere, and so is « Jean Hubert », whose first is a noun.
    var hyphened = Set(pass.tails)
    if !pass.dropped.isEmpty { hyphened.formUnion(Set(pass.dropped).intersection(pass.joints)) }
    guard !hyphened.isEmpty, pass.mayDiffer(knowing: hyphened, of: story) else { return pass.found }
    var second = NamePass(customs: customs, capacity: capacity)
    second.known = hyphened
    for block in blocks { second.read(block, of: story) }
    return second.found
  }
}
