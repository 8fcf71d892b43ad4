import WireRules

extension NameSurvey {
  /// What is read so far: the spellings of all stories, and what tells that one is no name.
  struct Reading {
    private var spellings: [NameCensus.Spelling] = []
    private var words: [UInt64?] = []
    private var numbers: [String: Int] = [:]
    private var smallWords: Set<UInt64> = []

    /// Adds the names of a story; stories come in ascending order.
    mutating func add(_ names: NameCensus.StoryNames, story: Int) {
      smallWords.formUnion(names.smallWords)
      for tally in names.tallies {
        let key = tally.language.code + " " + tally.text
        if let number = numbers[key] {
          spellings[number].count += tally.count
          spellings[number].stories.append(Int32(story))
          continue
        }
        numbers[key] = spellings.count
        words.append(tally.word)
        spellings.append(
          NameCensus.Spelling(
            text: tally.text, language: tally.language, count: tally.count, stories: [Int32(story)]))
      }
    }

    /// The spellings, without words that stand in small letters elsewhere.
    consuming func names() -> [NameCensus.Spelling] {
      zip(spellings, words).filter { _, word in word.map { !smallWords.contains($0) } ?? true }.map(\.0)
    }
  }
}
