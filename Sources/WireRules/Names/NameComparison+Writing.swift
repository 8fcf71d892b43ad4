import WireStory
import WireText

extension NameComparison {
  /// One way in which a full name is written.
  private struct Writing {
    let text: String
    /// The same in small letters.
    let folded: String
    var names: [Int] = []
    /// How many of them stand in running text.
    var running = 0
  }

  /// Full names that differ by spaces, by capitals or by “ß” alone: « Anne Mc Connell » and « Anne McConnell ».
  mutating func compareWriting() {
    for places in variedPlaces() {
      let writings = self.writings(places)
      if writings.count > 1 { compare(writings) }
    }
  }

  /// The places of the names that have all letters in common and not all bytes, a slice for each.
  private func variedPlaces() -> [ArraySlice<Int>] {
    var numbers = HashNumbers(capacity: mentions.fullCount)
    var entries: [(number: Int, place: Int)] = []
    /// The first name of each number, and whether another is written otherwise.
    var firsts: [(range: ByteRange, isVaried: Bool)] = []
    var key: [UInt8] = []
    entries.reserveCapacity(mentions.fullCount)
    firsts.reserveCapacity(mentions.fullCount)
    let bytes = story.source.bytes.span
    for (place, name) in mentions.names.enumerated() where name.isFull {
      let isInCapitals = name.words.contains { mentions.words[$0].isCapitals }
      if isInCapitals || isCut(name) || areTold(name.words) { continue }
      let range = mentions.range(of: name)
      let number = numbers.number(of: Self.lettersHash(of: range, bytes, &key))
      entries.append((number, place))
      if number == firsts.count {
        firsts.append((range, false))
      } else if !firsts[number].isVaried {
        firsts[number].isVaried = !Self.areEqual(range, firsts[number].range, bytes)
      }
    }
    let varied = firsts.indices.filter { firsts[$0].isVaried }
    guard !varied.isEmpty else { return [] }
    let places = NumberedPlaces(entries, count: numbers.count)
    return varied.map { places[$0] }
  }

  /// The hash of the key of a whole name, particles and all, without its spaces.
  private static func lettersHash(of range: ByteRange, _ bytes: Span<UInt8>, _ key: inout [UInt8]) -> UInt64 {
    var hash = ByteHash()
    var at = range.start
    while at < range.end, bytes[at] < 0x80 {
      if bytes[at] != UInt8(ascii: " ") { hash.add(ASCII.lowercased(bytes[at])) }
      at &+= 1
    }
    if at == range.end { return hash.value }
    key.removeAll(keepingCapacity: true)
    WordKey.append(bytes, range, to: &key)
    hash = ByteHash()
    for byte in key where byte != UInt8(ascii: " ") { hash.add(byte) }
    return hash.value
  }

  private static func areEqual(_ one: ByteRange, _ other: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in 0..<one.count where bytes[one.start + index] != bytes[other.start + index] { return false }
    return true
  }

  /// Whether words of a name run together, of which another rule tells.
  private func isCut(_ name: NameMention) -> Bool {
    (name.words.lowerBound + 1..<name.words.upperBound).contains {
      !mentions.words[$0].isJoined && mentions.words[$0 - 1].range.end == mentions.words[$0].range.start
    }
  }

  /// The ways in which the names of some places are written, in the order in which they first stand.
  private func writings(_ places: ArraySlice<Int>) -> [Writing] {
    var writings: [Writing] = []
    for place in places {
      let range = mentions.range(of: mentions.names[place])
      let text = Self.plain(story.text(range))
      let number = writings.firstIndex { $0.text == text } ?? writings.count
      if number == writings.count { writings.append(Writing(text: text, folded: text.lowercased())) }
      writings[number].names.append(place)
      if isRunning(range) { writings[number].running += 1 }
    }
    return writings
  }

  /// A text in NFC, with plain spaces, apostrophes and hyphens and without what has no width.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: NormalForm.composed(Array(text.utf8)), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case "’": plain.append("'")
      case "\u{2010}", "\u{2011}": plain.append("-")
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      case let value where WhiteSpace.contains(value): if plain.last != " " { plain.append(" ") }
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// Whether a name stands in running text: in a headline each word may have a capital.
  private func isRunning(_ range: ByteRange) -> Bool {
    switch story.block(at: range.start)?.kind {
    case .paragraph, .caption, .teaser: true
    case .headline, .deck, .slug, .related, .crosshead, .signOff, .teaserHeading, .teaserHeadline, nil: false
    }
  }

  /// Tells the ways of writing beside the one that stands most often.
  private mutating func compare(_ writings: [Writing]) {
    var best = writings[0]
    for writing in writings where writing.names.count > best.names.count { best = writing }
    for lesser in writings where lesser.text != best.text && mayBeOne(lesser, best) {
      let isCapital = lesser.folded == best.folded
      if isCapital, lesser.running == 0 || best.running == 0 { continue }
      for place in lesser.names { report(place, lesser, best, inRunningText: isCapital) }
    }
  }

  /// Whether two writings have a word in common, as « Anne Le Gall » and « Anne Legall »: « Mont Blanc » and « Montblanc »
  /// are a mountain and a house.
  private func mayBeOne(_ one: Writing, _ other: Writing) -> Bool {
    let words = mentions.words[mentions.names[one.names[0]].words]
    let others = mentions.words[mentions.names[other.names[0]].words]
    return words.contains { word in others.contains { $0.form == word.form } }
  }

  private mutating func report(_ place: Int, _ lesser: Writing, _ best: Writing, inRunningText: Bool) {
    let name = mentions.names[place]
    let range = mentions.range(of: name)
    guard !isSettled(range), !inRunningText || isRunning(range) else { return }
    let there = mentions.range(of: mentions.names[best.names[0]])
    let (own, other) = differing(range, there)
    told.formUnion(name.words)
    differences.append(
      NameDifference(
        range: own, better: story.text(other), betterName: story.text(there), betterRange: other,
        reason: best.names.count > lesser.names.count ? .frequency : .tie, count: lesser.names.count,
        betterCount: best.names.count))
  }

  /// Two names without the words that both start or end with.
  private func differing(_ one: ByteRange, _ other: ByteRange) -> (ByteRange, ByteRange) {
    let bytes = story.source.bytes.span
    let least = min(one.count, other.count)
    var head = 0
    var index = 0
    while index < least, bytes[one.start + index] == bytes[other.start + index] {
      if bytes[one.start + index] == UInt8(ascii: " ") { head = index + 1 }
      index += 1
    }
    var tail = 0
    index = 1
    while index <= least - head, bytes[one.end - index] == bytes[other.end - index] {
      if bytes[one.end - index] == UInt8(ascii: " ") { tail = index }
      index += 1
    }
    return (
      ByteRange(one.start + head, one.end - tail), ByteRange(other.start + head, other.end - tail)
    )
  }
}
