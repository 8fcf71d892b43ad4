/// Which of two spellings to settle on, and why.
///
/// The house's names file is asked first, then the story's own metadata, unless all that it has of its own is that it
/// lost diacritics. Then a spelling that only lost diacritics gives way, however often it stands: nobody writes « Dončić »
/// by a slip, and many write « Doncic ». It does not give way to a half-dressed name, one that has diacritics in fewer
/// than half of its syllables (« Bùi Thi Quynh »), nor does a single word to one that the dictionaries of the language do
/// not have. Then the more frequent spelling wins, then the one that the lexicon knows, then the one with more
/// diacritics; what is left is the editor's choice.
struct NameChoice {
  /// One way in which a name is spelt.
  struct Spelling {
    /// How often it stands, those in capitals left out.
    var count = 0
    /// How many of its letters have diacritics, in bytes.
    var marks = 0
    /// Whether the names file has it, and which one that is.
    var source: String?
    /// Whether the story's own metadata has it.
    var isMetadata = false
    /// Whether another name of the story was told to be written so.
    var isKept = false
    /// Whether the lexicon of the language has all its words.
    var isKnown = false
    /// Whether it is one word: a place, or a surname alone.
    var isSingle = false
    /// Whether it has fewer diacritics than a name of its kind has.
    var isHalfDressed = false
  }

  enum Reason: Equatable {
    case names(file: String)
    case metadata
    case fuller
    case frequency
    case known
    /// Nothing speaks for either, or what was said of another name.
    case tie
  }

  /// Whether the first is the better one.
  let isFirst: Bool
  let reason: Reason

  /// - Parameter isFirstFuller: where the two differ by lost diacritics alone, whether the first has them.
  init(_ first: Spelling, _ second: Spelling, isFirstFuller: Bool?) {
    if (first.source == nil) != (second.source == nil), let source = first.source ?? second.source {
      self.init(isFirst: first.source != nil, reason: .names(file: source))
      return
    }
    if first.isMetadata != second.isMetadata, isFirstFuller != second.isMetadata {
      self.init(isFirst: first.isMetadata, reason: .metadata)
      return
    }
    if first.isKept != second.isKept {
      self.init(isFirst: first.isKept, reason: isFirstFuller == first.isKept ? .fuller : .tie)
      return
    }
    if let isFirstFuller {
      let (fuller, poorer) = isFirstFuller ? (first, second) : (second, first)
      if poorer.isSingle, fuller.isSingle, poorer.isKnown, !fuller.isKnown {
        self.init(isFirst: !isFirstFuller, reason: .known)
        return
      }
      if !fuller.isHalfDressed || fuller.count >= poorer.count {
        self.init(isFirst: isFirstFuller, reason: fuller.count > poorer.count ? .frequency : .fuller)
        return
      }
    }
    if first.count != second.count {
      self.init(isFirst: first.count > second.count, reason: .frequency)
    } else if first.isKnown != second.isKnown {
      self.init(isFirst: first.isKnown, reason: .known)
    } else if first.isSingle != second.isSingle {
      self.init(isFirst: second.isSingle, reason: .tie)
    } else if first.marks != second.marks {
      self.init(isFirst: first.marks > second.marks, reason: .fuller)
    } else {
      self.init(isFirst: true, reason: .tie)
    }
  }

  private init(isFirst: Bool, reason: Reason) {
    self.isFirst = isFirst
    self.reason = reason
  }
}
