import WireStory
import WireText

/// Two ways of writing one thing in a story, each with the places where it stands.
struct Mixture {
  var one: [ByteRange] = []
  var other: [ByteRange] = []

  /// The places of the way that is written less often, or, of two written equally often, of the one that came
  /// later; nil where the story keeps to one way.
  var lesser: (places: [ByteRange], greater: [ByteRange], isOne: Bool)? {
    guard let firstOne = one.first, let firstOther = other.first else { return nil }
    let isOneLesser = one.count == other.count ? firstOther < firstOne : one.count < other.count
    return isOneLesser ? (one, other, true) : (other, one, false)
  }

  /// Reports the lesser way at its first place, with one fix for all of its places; without a fix where there are no edits.
  func report(
    in story: Story, title: String, safety: Fix.Safety = .safe, edits: [Edit],
    into findings: inout FindingSink
  ) {
    guard let lesser, let first = lesser.places.first, let greater = lesser.greater.first else { return }
    findings.report(
      first,
      [
        "found": story.text(first), "count": String(lesser.places.count), "other": story.text(greater),
        "other-count": String(lesser.greater.count),
      ],
      fixes: edits.isEmpty ? [] : [Fix(title: title, safety: safety, edits: edits)],
      related: [RelatedPlace(range: greater, message: "written “\(story.text(greater))” here")])
  }
}
