import WireStory
import WireText

extension HouseForm {
  /// Whether the rule says anything of text in that language: it has no form at all, or one for it.
  func isAnyFor(_ language: Language) -> Bool { !hasForms || exists(in: language) }

  /// Whether the rule is for a story: for everyone's, or for that of the agency that its first dateline names.
  func holds(for story: Story) -> Bool {
    if isForAll { return true }
    for block in story.blocks {
      guard let part = block.part(.dateline) else { continue }
      return part.field(.agency) != nil && holds(for: part, in: story)
    }
    return false
  }

  /// A slug in the house's form, or as it stands where there is none for that language; nil where the form wants parts
  /// that the slug lacks, or has no place for some of its own.
  func slug(_ part: Part, in story: Story, _ language: Language) -> String? {
    exists(in: language) ? written(part, in: story, language) : story.text(part.range)
  }

  /// The pattern of the house's first form in a language; empty where it has none.
  func pattern(for language: Language) -> String { own(in: language).first?.pattern ?? "" }
}
