import WireText

/// The letters that stand for one sound where names come from another alphabet: `ou` and `u`, `tch` and `ch`.
///
/// The classes are a pack's data. A word's skeleton, by which names are brought together, has its consonants with each
/// class as one sign; whether two words of one skeleton are one name is for `NameLetters` to say.
struct NameSounds: Sendable {
  /// The members of each class, as scalars of keys.
  let classes: [[[UInt32]]]
  /// Consonants of classes by their first letter, the longest first, and the sign that stands for each.
  private let consonants: [[(letters: [UInt8], sign: UInt8?)]]

  init(_ groups: [[String]]) {
    classes = groups.map { group in group.map { $0.unicodeScalars.map(\.value) } }
    var consonants: [[(letters: [UInt8], sign: UInt8?)]] = Array(repeating: [], count: 128)
    for entry in Self.signs(groups) { consonants[Int(entry.letters[0])].append(entry) }
    self.consonants = consonants
  }

  /// The hash of the skeleton of a word without diacritics; of the word itself where nothing but vowels is in it.
  func skeletonHash(_ plain: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = ByteHash()
    var last: UInt8 = 0
    var at = range.lowerBound
    while at < range.upperBound {
      var sign: UInt8? = Self.isVowel(plain[at]) ? nil : plain[at]
      var length = 1
      if plain[at] < 128 {
        for entry in consonants[Int(plain[at])]
        where Self.stands(entry.letters, in: plain, at, range.upperBound) {
          (sign, length) = (entry.sign, entry.letters.count)
          break
        }
      }
      if let sign, sign != last {
        hash.add(sign)
        last = sign
      }
      at += length
    }
    if last == 0 { hash.add(plain, range) }
    return hash.value
  }

  private static func stands(_ letters: [UInt8], in plain: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at + letters.count <= end else { return false }
    for index in letters.indices where plain[at + index] != letters[index] { return false }
    return true
  }

  /// Joins the classes that share a member, and gives each a sign; none where a member may be no consonant at all.
  private static func signs(_ groups: [[String]]) -> [(letters: [UInt8], sign: UInt8?)] {
    var joined: [Set<String>] = []
    for group in groups {
      let members = Set(group.filter { $0.utf8.allSatisfy { $0 < 0x80 } })
      guard Set(members.map(consonants(of:))).count > 1 else { continue }
      let touching = joined.filter { !$0.isDisjoint(with: members) }
      joined.removeAll { !$0.isDisjoint(with: members) }
      joined.append(touching.reduce(members) { $0.union($1) })
    }
    var signs: [(letters: [UInt8], sign: UInt8?)] = []
    for (index, members) in joined.enumerated() {
      // Capitals never stand in a key.
      let sign = members.contains { consonants(of: $0).isEmpty } ? nil : UInt8(ascii: "A") + UInt8(index % 26)
      for member in members { signs.append((Array(member.utf8), sign)) }
    }
    return signs.sorted { $0.letters.count > $1.letters.count }
  }

  private static func consonants(of member: String) -> String {
    String(decoding: member.utf8.filter { !isVowel($0) }, as: UTF8.self)
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
