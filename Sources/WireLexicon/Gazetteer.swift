package import WireText

/// The places that datelines name: a lexicon whose words have a hyphen for each space or hyphen of a name.
package struct Gazetteer: Sendable {
  /// A change of one letter in a name.
  package enum Change: Hashable, Sendable {
    case insert(UInt8, at: Int)
    case delete(at: Int)
    case replace(with: UInt8, at: Int)
    /// The letter and the next change places.
    case swap(at: Int)
  }

  /// Shorter names are one letter away from too many others.
  private static let shortest = 6
  private static let longest = 40

  private let lexicon: Lexicon?

  /// A gazetteer with no place where `lexicon` is nil.
  package init(_ lexicon: Lexicon? = nil) {
    self.lexicon = lexicon
  }

  /// Whether there is a place of that name, diacritics apart.
  package func knows(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard let lexicon, !range.isEmpty else { return false }
    let key = Self.key(bytes, range)
    return lexicon.entry(forKey: key.span).isKnown
      || lexicon.entry(forKey: DiacriticFold.make(key).span).isKnown
  }

  /// The change of one letter that makes a name that of a large city or capital, in letters of the name without its
  /// diacritics; nil where none does, or several do. The first letter is taken as right.
  package func change(of bytes: Span<UInt8>, _ range: ByteRange) -> Change? {
    guard let lexicon else { return nil }
    let name = DiacriticFold.make(Self.key(bytes, range))
    guard (Self.shortest...Self.longest).contains(name.count),
      name.allSatisfy({ ASCII.isLetter($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    var found: (change: Change, name: [UInt8])?
    for change in Self.changes(of: name) {
      let other = Self.applying(change, to: name)
      guard other != name, other != found?.name, lexicon.entry(forKey: other.span).has(.name) else {
        continue
      }
      guard found == nil else { return nil }
      found = (change, other)
    }
    return found?.change
  }

  /// The name, of one byte a letter, with a change made in it.
  package static func applying(_ change: Change, to name: [UInt8]) -> [UInt8] {
    var other = name
    switch change {
    case .insert(let letter, let at): other.insert(letter, at: at)
    case .delete(let at): other.remove(at: at)
    case .replace(let letter, let at): other.replaceSubrange(at...at, with: [letter])
    case .swap(let at): other.replaceSubrange(at...at + 1, with: [name[at + 1], name[at]])
    }
    return other
  }

  private static func changes(of name: [UInt8]) -> [Change] {
    var changes: [Change] = []
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    for at in 1...name.count {
      changes += letters.map { .insert($0, at: at) }
      guard at < name.count, name[at] != UInt8(ascii: "-") else { continue }
      changes.append(.delete(at: at))
      changes += letters.map { .replace(with: $0, at: at) }
      if at + 1 < name.count { changes.append(.swap(at: at)) }
    }
    return changes
  }

  /// The key of a name, with a hyphen for white space and hyphens.
  private static func key(_ bytes: Span<UInt8>, _ range: ByteRange) -> [UInt8] {
    var plain: [UInt8] = []
    var place = range.start
    while place < range.end {
      let next = WhiteSpace.skip(from: place, to: range.end, in: bytes)
      if next > place {
        plain.append(UInt8(ascii: "-"))
        place = next
        continue
      }
      let length = bytes.scalar(at: place).length
      for offset in place..<place + length { plain.append(bytes[offset]) }
      place += length
    }
    return WordKey.make(plain)
  }
}
