import WireConfig
import WireStory
import WireText

extension Fields {
  /// The agencies of a list, by sign; one that no pack has is recorded.
  mutating func agencies(_ key: String, of forms: StoryForms) -> Set<String> {
    let texts = texts(key, orOne: true) ?? []
    let known = forms.data.agencies.map(\.sign)
    // Where the packs could not be read there are none, and that is told.
    for text in texts where !known.isEmpty && !known.contains(text.text) {
      errors.add(
        "no pack has an agency of the sign \(Printable.quoted(text.text))",
        help: NearestName.help(for: text.text, in: known), at: text)
    }
    return Set(texts.map(\.text))
  }
}
