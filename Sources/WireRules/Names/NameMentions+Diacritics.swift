import WireText

extension NameMentions {
  func hasMarks(_ word: NameWord) -> Bool { word.keyHash != word.plainHash }

  /// Whether a name of syllables, of three or more, has diacritics in fewer than half of them.
  func isHalfDressed(_ words: Range<Int>, _ customs: NameCustoms) -> Bool {
    guard words.count > 2 else { return false }
    let isSyllabic = words.allSatisfy { customs.syllables.contains(plainKeys.span, self.words[$0].plain) }
    return isSyllabic && words.filter { hasMarks(self.words[$0]) }.count * 2 < words.count
  }
}
