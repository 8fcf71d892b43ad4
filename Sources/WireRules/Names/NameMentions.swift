import WireLexicon
import WireText

/// The names that stand in a story, in the order of the text.
///
/// A word is kept as a place and the number of its letters (see `NameForm`): what is computed of letters is computed once,
/// however often a name stands.
struct NameMentions: Sendable {
  /// The words of all names.
  private(set) var words: [NameWord] = []
  private(set) var names: [NameMention] = []
  /// How many names are full ones.
  private(set) var fullCount = 0
  /// The different words, in the order in which they first stand.
  private(set) var forms: [NameForm] = []
  /// The keys of the forms, with and without diacritics, one after the other.
  private(set) var letters: [UInt8] = []
  private var numbers: HashNumbers
  /// Room for a key without diacritics.
  private var folded: [UInt8] = []
  /// The words after which a name ends; a longer row is a list or a line in capitals.
  private static let mostWords = 12
  /// The first word of the name that is being read.
  private var open: Int?
  /// What stands before the name that is being read.
  var title: NameTitle?
  /// Whether the name that is being read begins a sentence.
  var startsSentence = false
  /// The number of the sentence that is being read.
  var sentence = 0
  /// What follows the name that is being read, where it tells a father from his son.
  var generation: Int?

  /// Makes room for so many words.
  init(capacity: Int = 0) {
    words.reserveCapacity(capacity)
    names.reserveCapacity(capacity / 2)
    forms.reserveCapacity(capacity / 2)
    letters.reserveCapacity(capacity * 4)
    numbers = HashNumbers(capacity: capacity / 2)
  }

  /// From the first to the last byte of a name.
  func range(of name: NameMention) -> ByteRange { range(of: name.words) }

  /// From the first to the last byte of some words.
  func range(of words: Range<Int>) -> ByteRange {
    self.words[words.lowerBound].range.union(self.words[words.upperBound - 1].range)
  }

  func form(of word: Int) -> NameForm { forms[words[word].form] }

  func key(of form: NameForm) -> ArraySlice<UInt8> { letters[form.key] }

  func plainKey(of form: NameForm) -> ArraySlice<UInt8> { letters[form.plain] }

  /// Whether a name has begun.
  var isOpen: Bool { open != nil }

  /// How many words the name that is being read has.
  var openCount: Int { open.map { words.count - $0 } ?? 0 }

  /// The form of the last word, where a name has begun.
  var lastForm: NameForm? { open == nil ? nil : words.last.map { forms[$0.form] } }

  /// Whether a hyphen joins the last word to the one before.
  var endsJoined: Bool { words.last?.isJoined ?? false }

  /// The number of the form whose key is the bytes of `range`.
  mutating func form(key: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = ByteHash()
    hash.add(key, range)
    let number = numbers.number(of: hash.value)
    if number == forms.count {
      let start = letters.count
      // SAFETY: the buffer is read in the call alone.
      unsafe key.extracting(range).withUnsafeBufferPointer { unsafe letters.append(contentsOf: $0) }
      addForm(from: start, hash: hash.value)
    }
    return number
  }

  /// The number of the form whose key is the bytes of `range`; nil where none is.
  func form(withKey key: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var hash = ByteHash()
    hash.add(key, range)
    return form(keyHash: hash.value)
  }

  /// The number of the form of the text of `range`; nil where its key is one of the particles of `customs`.
  mutating func form(
    of text: Span<UInt8>, _ range: ByteRange, besides customs: NameCustoms? = nil
  ) -> Int? {
    let start = letters.count
    WordKey.append(text, range, to: &letters)
    var hash = ByteHash()
    hash.add(letters.span, start..<letters.count)
    if let customs, customs.particles.contains(letters.span, start..<letters.count) {
      letters.removeLast(letters.count - start)
      return nil
    }
    let number = numbers.number(of: hash.value)
    if number == forms.count {
      addForm(from: start, hash: hash.value)
    } else {
      letters.removeLast(letters.count - start)
    }
    return number
  }

  /// Adds the form whose key is the last of the letters, from `start` on.
  private mutating func addForm(from start: Int, hash: UInt64) {
    let key = start..<letters.count
    guard letters.span.skipPlain(from: key.lowerBound, to: key.upperBound) < key.upperBound else {
      forms.append(NameForm(key: key, plain: key, keyHash: hash, plainHash: hash))
      return
    }
    Self.addFold(of: key, to: &letters, room: &folded)
    let plain = key.upperBound..<letters.count
    var plainHash = ByteHash()
    plainHash.add(letters.span, plain)
    forms.append(NameForm(key: key, plain: plain, keyHash: hash, plainHash: plainHash.value))
  }

  private static func addFold(of key: Range<Int>, to letters: inout [UInt8], room: inout [UInt8]) {
    room.removeAll(keepingCapacity: true)
    DiacriticFold.append(letters.span, ByteRange(key.lowerBound, key.upperBound), to: &room)
    letters += room
  }

  /// The hash of a key without diacritics.
  static func plainHash(of key: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = ByteHash()
    if key.skipPlain(from: range.lowerBound, to: range.upperBound) == range.upperBound {
      hash.add(key, range)
      return hash.value
    }
    var plain: [UInt8] = []
    DiacriticFold.append(key, ByteRange(range.lowerBound, range.upperBound), to: &plain)
    hash.add(plain.span, 0..<plain.count)
    return hash.value
  }

  /// The number of the form whose key has that hash; nil where none has.
  func form(keyHash: UInt64) -> Int? { numbers.find(keyHash) }

  /// How a word sounds.
  func sound(of form: NameForm, _ customs: NameCustoms) -> NameForm.Sound {
    if let sound = form.sound { return sound }
    let isSyllable = customs.syllables.contains(letters.span, form.plain)
    let skeleton = isSyllable ? form.plainHash : customs.sounds.skeletonHash(letters.span, form.plain)
    return NameForm.Sound(skeletonHash: HashMix.mixed(skeleton), isSyllable: isSyllable)
  }

  /// Adds a name that is one common word, which has no form (see `NameWord`); no name is being read.
  mutating func addCommon(_ range: ByteRange, token: Int, entry: LexiconEntry, isCapitals: Bool) {
    words.append(
      NameWord(
        range: range, form: nil, token: token, entry: entry, isCommon: true, isCapitals: isCapitals,
        isJoined: false))
    addName(of: words.count - 1..<words.count)
  }

  /// Adds a word to the name that is being read.
  mutating func add(
    _ range: ByteRange, form: Int?, token: Int, _ customs: NameCustoms, isCommon: Bool, entry: LexiconEntry,
    isCapitals: Bool = false, isJoined: Bool = false
  ) {
    if let open, words.count - open >= Self.mostWords { end(customs) }
    if open == nil { open = words.count }
    words.append(
      NameWord(
        range: range, form: form, token: token, entry: entry, isCommon: isCommon, isCapitals: isCapitals,
        isJoined: isJoined && words.count > (open ?? 0)))
  }

  /// Whether the name that is being read has no word that is not also a common one.
  var isOnlyCommon: Bool { open.map { words[$0...].allSatisfy(\.isCommon) } ?? false }

  /// Leaves the nouns before the name that is being read out of it (“Defender Ann Lee”), where two words or more stay;
  /// not names that stand elsewhere with a hyphen before the next word (« Jean Hubert Kerbrat » and « Jean-Hubert »).
  ///
  /// - Parameter hyphened: the hashes of words with a hyphen between them, as `NamePass.hyphened` makes them.
  /// - Returns: the hash of the last name left out and the next word; nil where none is.
  mutating func dropFirstNouns(
    _ customs: NameCustoms, nounsHaveCapitals: Bool, besides hyphened: Set<UInt64>
  ) -> UInt64? {
    var dropped: UInt64?
    while let open, words.count - open > 2, words[open].isCommon,
      !sound(of: forms[words[open].form], customs).isSyllable
    {
      let form = forms[words[open].form]
      if nounsHaveCapitals ? customs.given.contains(letters.span, form.key) : words[open].entry.has(.name) {
        let hash = NamePass.hyphened(form.plainHash, forms[words[open + 1].form].plainHash)
        if hyphened.contains(hash) { break }
        dropped = hash
      }
      self.open = open + 1
    }
    return dropped
  }

  /// Ends the name that is being read, if any.
  mutating func end(_ customs: NameCustoms) {
    guard let open else { return }
    if words.count - open > 1 {
      for index in open..<words.count {
        let form = forms[words[index].form]
        if form.sound == nil { forms[words[index].form].sound = sound(of: form, customs) }
      }
    }
    addName(of: open..<words.count)
    self.open = nil
  }

  /// Adds the name of some words, with what was read of it besides.
  private mutating func addName(of range: Range<Int>) {
    let name = NameMention(
      words: range, tokens: words[range.lowerBound].token...words[range.upperBound - 1].token, title: title,
      startsSentence: startsSentence, sentence: sentence, generation: generation)
    names.append(name)
    if name.isFull { fullCount += 1 }
    title = nil
    startsSentence = false
    generation = nil
  }
}
