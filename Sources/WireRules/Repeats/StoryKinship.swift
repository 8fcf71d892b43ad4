/// How two stories of a run are the same.
enum StoryKinship: Sendable {
  /// One story filed twice, to the word or nearly so.
  case repeated(isExact: Bool)
  /// Two versions of one story: their headlines say so.
  case version
}

extension StoryPrint {
  /// Shorter bodies are not compared, in words; nearly the same only from `fewestWordsOfNear` on.
  static let fewestWordsOfBody = 20
  private static let fewestWordsOfNear = 60
  /// From so many words on, a number or name that changed makes no other story.
  private static let manyWords = 120
  /// The resemblance in per cent from which two bodies are one story's, and from which two versions are.
  private static let oneStory = 75
  private static let oneSubject = 50

  /// How the two stories are the same; nil where they are not.
  func kinship(to other: StoryPrint) -> StoryKinship? {
    let isExact =
      body == other.body && bodyCount == other.bodyCount && bodyCount >= Self.fewestWordsOfBody
    guard mark == other.mark else {
      let isSameTitle = title != 0 && title == other.title
      return isExact || isSameTitle || resemblance(to: other) >= Self.oneSubject ? .version : nil
    }
    if isExact { return .repeated(isExact: true) }
    let isCertain = bodyFacts == other.bodyFacts || min(bodyCount, other.bodyCount) >= Self.manyWords
    return isCertain && resemblance(to: other) >= Self.oneStory ? .repeated(isExact: false) : nil
  }

  private func resemblance(to other: StoryPrint) -> Int {
    guard min(bodyCount, other.bodyCount) >= Self.fewestWordsOfNear else { return 0 }
    return MinHash.resemblance(sketch, other.sketch)
  }

  /// What stories are looked up by, with the least chance to be missed: body, title, and sixteen bands of the sketch.
  static let keys = 18

  /// The key of that number; nil where the story has none.
  func key(_ number: Int) -> UInt64? {
    switch number {
    case 0: return bodyCount >= Self.fewestWordsOfBody ? body : nil
    case 1: return title == 0 ? nil : title
    default:
      guard bodyCount >= Self.fewestWordsOfNear else { return nil }
      var hash = UInt64(number)
      for bin in (number - 2) * 4..<(number - 1) * 4 { hash = WordHash.joined(hash, UInt64(sketch[bin])) }
      return hash
    }
  }
}
