import TestSupport
import Testing
import WireText

@testable import WireLexicon

/// What the segmenter keeps of a story says the same as a look through all its words.
@Suite struct SegmentStoryTests {
  private static let pieces = ["Mara", "mara", "Fundy", "Sel", "sel", "Été", " ", " ", " ", ", ", "-", "\n"]

  @Test func theFilterHoldsAllWordsAndFewOthers() throws {
    let hashes = (0..<2_000).map { LexiconHash(pair: UInt64($0), seed: 3) }
    var filter = HashFilter(count: 1_000, bitsPerWord: 4)
    #expect(!hashes.contains { filter.mayHold($0) || HashFilter.empty.mayHold($0) })
    for hash in hashes[..<1_000] { filter.insert(hash) }
    #expect(hashes[..<1_000].allSatisfy { filter.mayHold($0) })
    #expect(hashes[1_000...].count { filter.mayHold($0) } < 350)
  }

  /// Pairs of names are found where they stand, and nowhere else.
  @Test func pairsOfCapitalsAreThoseOfTheTokens() throws {
    try LexiconFixture.withLexicon(try LexiconFixture.compile("sel\t4\tword,noun\n")) { lexicon in
      let known = SegmentLexicon(lexicon, isPrepared: false)
      var random = SeededRandom(seed: 21)
      for _ in 0..<60 {
        let tokens = Self.tokens(of: random.text(of: Self.pieces, count: 60))
        let keys = tokens.keys.span
        let pairs = CapitalPairs(tokens, known)
        let words = tokens.list.indices.filter { tokens.list[$0].kind == .word }
        for left in words {
          for right in words {
            let start = Int.random(in: 0..<tokens.list.count, using: &random)
            let range = start..<start + 12
            let stand = pairs.contains(
              known.hash(keys, tokens.list[left].keyRange), known.hash(keys, tokens.list[right].keyRange),
              in: range)
            #expect(stand == Self.stand(left, right, side: range, in: tokens))
          }
        }
      }
    }
  }

  /// Whether words with the keys of two tokens, with capitals and a space between them, begin at one of the tokens `range`.
  private static func stand(_ left: Int, _ right: Int, side range: Range<Int>, in tokens: Tokens) -> Bool {
    range.clamped(to: 0..<tokens.list.count - 1).contains { i in
      let first = tokens.list[i]
      let second = tokens.list[i + 1]
      return first.kind == .word && second.kind == .word && first.traits.contains(.capitalised)
        && second.traits.contains([.capitalised, .spaceBefore])
        && tokens.keys[first.keyRange] == tokens.keys[tokens.list[left].keyRange]
        && tokens.keys[second.keyRange] == tokens.keys[tokens.list[right].keyRange]
    }
  }

  /// Parts of a word are what the lexicon and the story say of them, however they were looked up.
  @Test(arguments: [false, true]) func partsAreWhatLexiconAndStorySay(_ isPrepared: Bool) throws {
    let list = "sel\t4\tword,noun\nmara\t3\tname\nde\t7\tword,function\nété\t5\tword,noun\nmar\t2\tword\n"
    try LexiconFixture.withLexicon(try LexiconFixture.compile(list)) { lexicon in
      let known = SegmentLexicon(lexicon, isPrepared: isPrepared)
      let text = Array("Maradesel sel Été selmara, Été".utf8)
      let tokens = Self.tokens(of: "Maradesel sel Été selmara, Été")
      var vocabulary = SegmentVocabulary()
      vocabulary.build(tokens, [0..<tokens.list.count], known)
      var word = SegmentWord()
      word.take(vocabulary.filter)
      for token in tokens.list where token.kind == .word {
        for way in 0..<3 {
          let isLoaded = word.load(token, text.span)
          #expect(isLoaded)
          if way == 1 { word.findEnds(in: known) }
          if way == 2 {
            for start in 0..<word.count { word.findEntries(from: start, lengths: .max, in: known) }
          }
          for start in 0..<word.count {
            var knownLengths: UInt64 = 0
            for end in start + 1...word.count {
              let found = word.find(start..<end, in: known)
              let key = word.keyRange(start..<end)
              let entry = lexicon.entry(in: word.key.span, from: key.lowerBound, to: key.upperBound)
              #expect(found.entry == entry)
              if entry.isKnown { knownLengths |= 1 << UInt64(end - start) }
              let hash = word.hash(start..<end, in: known)
              let stands = vocabulary.count(hash, .none) + vocabulary.count(hash, .first) > 0
              #expect(!stands || found.mayStandInStory)
            }
            #expect(word.knownLengths(from: start) == knownLengths)
          }
        }
      }
    }
  }

  /// Keys are spelt as arrays of their bytes are, up to two of the longest and a sign.
  @Test func keysAreSpeltAsInArrays() {
    var random = SeededRandom(seed: 8)
    let keys = (0..<Token.longestKey).map { _ in UInt8.random(in: 0...255, using: &random) }
    var scratch = KeyScratch()
    for _ in 0..<300 {
      scratch.reset()
      var expected: [UInt8] = []
      for part in 0..<2 {
        let start = Int.random(in: 0...keys.count, using: &random)
        let end = part == 0 ? keys.count : Int.random(in: start...keys.count, using: &random)
        scratch.append(keys, start..<end)
        expected += keys[start..<end]
        if part == 0 { scratch.append(UInt8(ascii: "-")) }
        if part == 0 { expected.append(UInt8(ascii: "-")) }
      }
      #expect((0..<scratch.count).map { scratch.span[$0] } == expected)
    }
    scratch.reset()
    for _ in 0..<2 { scratch.append(keys, 0..<keys.count) }
    #expect(scratch.count == 2 * Token.longestKey)
  }

  private static func tokens(of text: String) -> Tokens {
    let bytes = Array(text.utf8)
    var tokens = Tokens()
    let rules = WordRules(language: Language("fr"))
    Tokeniser(rules: rules).tokenise(bytes.span, in: ByteRange(0, bytes.count), into: &tokens)
    return tokens
  }
}
