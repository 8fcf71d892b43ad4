package import WireConfig
import WireLexicon
import WireStory
import WireText

/// Finds a dateline's place that is one letter away from a large city, or not in the house's list.
package struct Places: RuleKind {
  package static let name = "places"
  package var precedence: Precedence { .names }
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary:
      "Finds a dateline's place that is one letter away from a large city, or not in the house's list.",
    details: """
      The gazetteer has the capitals of the world and all cities of 15,000 people or more in all their spellings, and \
      smaller towns whose names are like those of large cities. A place that it lacks is told where one letter makes it \
      a capital or a city of 300,000 people or more, and only one such; where the lexicon of the language knows its \
      words, or it has fewer than six letters, it is left alone. Of several places the first is looked at, and each that a slash parts from it.
      """,
    options: [
      .init("places", "places that the house knows besides"),
      .init("only-listed", "whether a place that “places” lacks is told (false)"),
    ],
    placeholders: [
      .init("found", "the place as it stands"),
      .init("expected", "the place that is meant, where one is likely"),
    ])

  private let gazetteer: Gazetteer
  private let tools: [Language: LanguageTools]
  /// The keys of the house's own places.
  private let own: ByteWordSet
  /// Whether a place that the house's list lacks is told.
  let isClosed: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    gazetteer = setup.forms.places
    tools = setup.tools
    own = ByteWordSet(keysOf: options.strings("places"))
    isClosed = options.bool("only-listed", default: false)
    if isClosed, own.isEmpty { options.report("no place is listed", help: "add “places: […]”", at: "places") }
  }

  package var needs: TextTraits { .dateline }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for block in view.blocks {
      guard let field = block.part(.dateline)?.field(.place) else { continue }
      for place in Self.places(in: field, view.bytes.span) {
        check(place, block.language, view, into: &findings)
      }
    }
  }

  private func check(
    _ place: ByteRange, _ language: Language, _ view: StoryView, into findings: inout FindingSink
  ) {
    let bytes = view.bytes.span
    var key: [UInt8] = []
    WordKey.append(bytes, place, to: &key)
    if own.contains(key.span, 0..<key.count) { return }
    if isClosed {
      findings.report(place, ["found": bytes.text(place)])
      return
    }
    guard !gazetteer.knows(bytes, place), !isKnown(place, language, bytes),
      let change = gazetteer.change(of: bytes, place), let expected = Self.text(of: place, bytes, change)
    else { return }
    findings.report(
      place, ["found": bytes.text(place), "expected": expected],
      fixes: [
        Fix(
          writing: expected, safety: .unsafe, edits: [Edit(range: place, replacement: expected)])
      ])
  }

  /// The first place of a field, which a comma ends, and each that stands behind a slash.
  private static func places(in field: ByteRange, _ bytes: Span<UInt8>) -> [ByteRange] {
    var places: [ByteRange] = []
    var start = field.start
    var isTaken = false
    for offset in field.start...field.end {
      let isEnd = offset == field.end
      guard isEnd || bytes[offset] == UInt8(ascii: "/") || bytes[offset] == UInt8(ascii: ",") else {
        continue
      }
      let first = WhiteSpace.skip(from: start, to: offset, in: bytes)
      let last = WhiteSpace.skipBack(from: offset, to: first, in: bytes)
      if !isTaken, first < last { places.append(ByteRange(first, last)) }
      isTaken = !isEnd && bytes[offset] == UInt8(ascii: ",")
      start = offset + 1
    }
    return places
  }

  /// Whether the dictionary or a list of names has all words of the place.
  private func isKnown(_ place: ByteRange, _ language: Language, _ bytes: Span<UInt8>) -> Bool {
    guard let lexicon = tools[language]?.lexicon else { return false }
    var start = place.start
    for offset in place.start...place.end {
      let isEnd =
        offset == place.end || bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "-")
      guard isEnd else { continue }
      var key: [UInt8] = []
      WordKey.append(bytes, ByteRange(start, offset), to: &key)
      start = offset + 1
      if !key.isEmpty, !lexicon.entry(forKey: key.span).hasAny([.word, .name]) { return false }
    }
    return true
  }

  /// The place with the change made in it, in the case of the letters around; nil where a letter has marks of its own.
  private static func text(of place: ByteRange, _ bytes: Span<UInt8>, _ change: Gazetteer.Change) -> String? {
    let letters = bytes.bytes(place)
    guard letters.allSatisfy({ $0 < 0x80 }) else { return nil }
    let isShouted = !letters.contains(where: ASCII.isSmall)
    let cased: Gazetteer.Change =
      switch change {
      case .insert(let letter, let at): .insert(isShouted ? ASCII.uppercased(letter) : letter, at: at)
      case .replace(let letter, let at): .replace(with: isShouted ? ASCII.uppercased(letter) : letter, at: at)
      case .delete, .swap: change
      }
    return String(decoding: Gazetteer.applying(cased, to: letters), as: UTF8.self)
  }
}
