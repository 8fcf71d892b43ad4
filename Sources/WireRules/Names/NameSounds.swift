import WireText

/// The letters that stand for one sound where names come from another alphabet: `ou` and `u`, `tch` and `ch`.
///
/// The classes are a pack's data. A word's skeleton, by which names are brought together, has its consonants with each
/// class as one sign; whether two words of one skeleton are one name is for `NameLetters` to say.
struct NameSounds: Sendable {
  /// The members of each class, as scalars of keys.
  let classes: [[[UInt32]]]
  /// Several letters that belong together, as indices into `bytes`, and the sign that stands for them.
  private struct Consonant {
    let letters: Range<Int>
    /// 0 where they may be no consonant.
    let sign: UInt8
  }

  /// The sign of each letter that stands by itself: 0 for a vowel and for what may be no consonant.
  private var signs = (UInt8.min...UInt8.max).map { ASCII.isVowel($0) ? 0 : $0 }
  /// The members of several letters of classes of consonants, by their first letter, the longest first.
  private var consonants: [Consonant] = []
  /// Where those of each first letter start in `consonants`.
  private var starts: [Int] = [0]
  /// For each first letter the second ones, by their five low bits.
  private var seconds = [UInt32](repeating: 0, count: 256)
  private var bytes: [UInt8] = []
  /// The classes that have a member with this first byte, and with this last one, without diacritics: a bit a class,
  /// the same bit for every 64th.
  private var heads: [UInt64]
  private var tails: [UInt64]

  init(_ groups: [[String]]) {
    classes = groups.map { group in group.map { $0.unicodeScalars.map(\.value) } }
    heads = [UInt64](repeating: 0, count: 256)
    tails = heads
    for (number, group) in groups.enumerated() {
      for member in group {
        let plain = DiacriticFold.makeOnce(WordKey.make(member))
        guard let first = plain.first, let last = plain.last else { continue }
        heads[Int(first)] |= 1 << UInt64(number % 64)
        tails[Int(last)] |= 1 << UInt64(number % 64)
      }
    }
    let signs = Self.signs(groups)
    for letter in UInt8.min..<0x80 {
      for entry in signs where entry.letters[0] == letter {
        guard entry.letters.count > 1 else {
          self.signs[Int(letter)] = entry.sign
          continue
        }
        seconds[Int(letter)] |= 1 << UInt32(entry.letters[1] & 31)
        consonants.append(
          Consonant(letters: bytes.count..<bytes.count + entry.letters.count, sign: entry.sign))
        bytes += entry.letters
      }
      starts.append(consonants.count)
    }
  }

  /// Whether two words without diacritics may be one but for letters of one sound, as far as their first and last
  /// letters tell.
  func mayMatch(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard let first = one.first, let otherFirst = other.first, let last = one.last, let otherLast = other.last
    else { return false }
    return (first == otherFirst || heads[Int(first)] & heads[Int(otherFirst)] != 0)
      && (last == otherLast || tails[Int(last)] & tails[Int(otherLast)] != 0)
  }

  /// The hash of the skeleton of a word without diacritics; of the word itself where nothing but vowels is in it.
  func skeletonHash(_ plain: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let (signs, seconds) = (signs.span, seconds.span)
    var hash = ByteHash()
    var last: UInt8 = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let letter = Int(plain[at])
      var (sign, length) = (signs[letter], 1)
      if at &+ 1 < range.upperBound, seconds[letter] >> UInt32(plain[at &+ 1] & 31) & 1 != 0,
        let consonant = consonant(at: at, to: range.upperBound, of: plain)
      {
        (sign, length) = (consonant.sign, consonant.letters.count)
      }
      if sign != 0, sign != last {
        hash.add(sign)
        last = sign
      }
      at &+= length
    }
    if last == 0 { hash.add(plain, range) }
    return hash.value
  }

  /// The letters that stand there and belong together; nil where one stands by itself.
  private func consonant(at start: Int, to end: Int, of plain: Span<UInt8>) -> Consonant? {
    let letter = Int(plain[start])
    for index in starts[letter]..<starts[letter + 1]
    where stands(consonants[index].letters, in: plain, start, end) { return consonants[index] }
    return nil
  }

  private func stands(_ letters: Range<Int>, in plain: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at + letters.count <= end else { return false }
    for index in 0..<letters.count where plain[at + index] != bytes[letters.lowerBound + index] {
      return false
    }
    return true
  }

  /// Joins the classes that share a member, and gives each a sign; 0 where a member may be no consonant at all.
  private static func signs(_ groups: [[String]]) -> [(letters: [UInt8], sign: UInt8)] {
    var joined: [[String]] = []
    for group in groups {
      let members = group.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
      let sounds = members.map(consonants(of:))
      guard sounds.contains(where: { $0 != sounds[0] }) else { continue }
      let touching = joined.filter { $0.contains(where: members.contains) }
      joined.removeAll { $0.contains(where: members.contains) }
      joined.append(members + touching.joined().filter { !members.contains($0) })
    }
    var signs: [(letters: [UInt8], sign: UInt8)] = []
    for (index, members) in joined.enumerated() {
      // Capitals never stand in a key.
      let sign = members.contains { consonants(of: $0).isEmpty } ? 0 : UInt8(ascii: "A") + UInt8(index % 26)
      for member in members { signs.append((Array(member.utf8), sign)) }
    }
    return signs.sorted { $0.letters.count > $1.letters.count }
  }

  private static func consonants(of member: String) -> String {
    String(decoding: member.utf8.filter { !ASCII.isVowel($0) }, as: UTF8.self)
  }
}
