extension LexiconEntry {
  /// What kind of word it is. Several word classes, genders and numbers may hold of one form.
  ///
  /// The bits are those of lexicon files: a change to them is a change of the files' version.
  @usableFromInline
  package struct Flags: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt32

    @inlinable
    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// A spelling dictionary has the form in small letters.
    @inlinable package static var word: Flags { Flags(rawValue: 1 << 8) }
    /// A dictionary or a list of names has it with a capital.
    @inlinable package static var name: Flags { Flags(rawValue: 1 << 9) }
    /// A dictionary has it all in capitals.
    @inlinable package static var acronym: Flags { Flags(rawValue: 1 << 10) }
    /// No dictionary has it, only the frequency list.
    @inlinable package static var listed: Flags { Flags(rawValue: 1 << 11) }
    /// It stands only inside a set phrase or before a hyphen: « catimini », « franco ».
    @inlinable package static var bound: Flags { Flags(rawValue: 1 << 12) }
    @inlinable package static var noun: Flags { Flags(rawValue: 1 << 13) }
    @inlinable package static var adjective: Flags { Flags(rawValue: 1 << 14) }
    /// A finite form of a verb.
    @inlinable package static var verb: Flags { Flags(rawValue: 1 << 15) }
    @inlinable package static var infinitive: Flags { Flags(rawValue: 1 << 16) }
    @inlinable package static var participle: Flags { Flags(rawValue: 1 << 17) }
    @inlinable package static var adverb: Flags { Flags(rawValue: 1 << 18) }
    /// A determiner, pronoun, preposition, conjunction or negation. Gender, number and person are those of
    /// this reading, if it has them.
    @inlinable package static var function: Flags { Flags(rawValue: 1 << 19) }
    /// An article, a numeral, or any other determiner.
    @inlinable package static var determiner: Flags { Flags(rawValue: 1 << 20) }
    @inlinable package static var pronoun: Flags { Flags(rawValue: 1 << 21) }
    @inlinable package static var preposition: Flags { Flags(rawValue: 1 << 22) }
    @inlinable package static var conjunction: Flags { Flags(rawValue: 1 << 23) }
    @inlinable package static var masculine: Flags { Flags(rawValue: 1 << 24) }
    @inlinable package static var feminine: Flags { Flags(rawValue: 1 << 25) }
    @inlinable package static var singular: Flags { Flags(rawValue: 1 << 26) }
    @inlinable package static var plural: Flags { Flags(rawValue: 1 << 27) }
    @inlinable package static var firstPerson: Flags { Flags(rawValue: 1 << 28) }
    @inlinable package static var secondPerson: Flags { Flags(rawValue: 1 << 29) }
    @inlinable package static var thirdPerson: Flags { Flags(rawValue: 1 << 30) }

    /// The names of the flags as word lists write them, in the order of their bits.
    package static let names: [(name: String, flag: Flags)] = [
      ("word", .word), ("name", .name), ("acronym", .acronym),
      ("listed", .listed), ("bound", .bound), ("noun", .noun),
      ("adjective", .adjective), ("verb", .verb), ("infinitive", .infinitive),
      ("participle", .participle), ("adverb", .adverb), ("function", .function),
      ("determiner", .determiner), ("pronoun", .pronoun), ("preposition", .preposition),
      ("conjunction", .conjunction), ("masculine", .masculine), ("feminine", .feminine),
      ("singular", .singular), ("plural", .plural), ("firstPerson", .firstPerson),
      ("secondPerson", .secondPerson), ("thirdPerson", .thirdPerson),
    ]
  }
}
