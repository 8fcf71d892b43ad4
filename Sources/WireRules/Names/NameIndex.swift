import WireText

/// The names of a names file, to find those that a story spells in a way that the file does not list.
struct NameIndex: Sendable {
  /// The names of several words, each with the book's entry.
  private var mentions = NameMentions()
  private var names: [(words: Range<Int>, entry: Int)] = []
  /// The names of each skeleton.
  private var places: [UInt64: [Int]] = [:]
  /// The entry of each spelling to write.
  private var entries: [UInt64: [Int]] = [:]

  init(_ book: NamesBook, _ customs: NameCustoms) {
    for (index, entry) in book.entries.enumerated() {
      guard let name = mentions.add(spelling: entry.name, customs, lexicon: nil) else { continue }
      entries[mentions.spellingHash(of: name.words), default: []].append(index)
      guard name.words.count > 1 else { continue }
      places[mentions.skeletonHash(of: name.words, customs), default: []].append(names.count)
      names.append((name.words, index))
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The entries whose name is spelt so.
  func entries(spelling hash: UInt64) -> [Int] { entries[hash] ?? [] }

  /// The entries of which a name may be another spelling, with what differs.
  func relations(of name: NameRelation.Name, skeleton: UInt64, _ customs: NameCustoms)
    -> [(entry: Int, relation: NameRelation)]
  {
    (places[skeleton] ?? []).compactMap { place in
      let own = NameRelation.Name(mentions: mentions, words: names[place].words)
      guard let relation = NameRelation.between(name, own, customs), !relation.areKnown else { return nil }
      return (names[place].entry, relation)
    }
  }
}
