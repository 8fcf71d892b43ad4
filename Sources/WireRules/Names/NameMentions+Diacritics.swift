extension NameMentions {
  /// Whether a name of syllables, of three or more, has diacritics in fewer than half of them.
  func isHalfDressed(_ words: Range<Int>, _ customs: NameCustoms) -> Bool {
    guard words.count > 2, words.allSatisfy({ sound(of: form(of: $0), customs).isSyllable }) else {
      return false
    }
    return words.count(where: { form(of: $0).hasMarks }) * 2 < words.count
  }
}
