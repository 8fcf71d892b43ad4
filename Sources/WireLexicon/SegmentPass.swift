import WireText

/// The search through one story: `SegmentPass+Words` weighs words, `+Costs` what speaks against a cut, `+Capitals` and
/// `+Figures` the ways a word gives itself away, `+Parts`, `+Spelling`, `+Making` and `+Compounds` what a part and an unknown
/// word are worth, `+Limits` how sure a cut may be, `+Names`, `+Brands`, `+Foreign` and `+Code` what stays whole, `+Signs` and
/// `+Brackets` the places between tokens.
///
/// All its methods are `mutating`, those that only look as well: another takes the pass as a value, for which the compiler
/// copies its 300 bytes at each call, a hundred times a word.
struct SegmentPass {
  let segmenter: Segmenter
  let lexicon: SegmentLexicon
  let tokens: Tokens
  let blocks: [Range<Int>]
  var cuts: [Cut] = []

  var vocabulary = SegmentVocabulary()
  /// What one lost space costs in this story.
  var prior = SegmentScale.firstPrior
  /// Whether the story is known to have lost many spaces.
  var isDamaged: Bool { prior > SegmentScale.damaged }

  var word = SegmentWord()
  var lattice = SegmentLattice()
  var ends = SegmentEnds()
  var candidates: [SegmentCandidate] = []
  var finds = SegmentFinds()
  var compound = SegmentCompound(isCapital: false)
  var capitalCompound = SegmentCompound(isCapital: true)
  var slips = SegmentSlips()
  var scratch = KeyScratch()
  /// The straight quotation marks of the block at hand.
  var quoteCount = QuoteCount()
  /// The token of the word at hand, and its block.
  var at = 0
  var block = 0..<0
  /// Whether a capitalised word stands beside the word at hand: « le ConseilDes Ministres ».
  var isBesideName = false
  /// Whether the word at hand touches a number before it: « 1,5kmde ».
  var followsNumber = false
  /// How the story uses guillemets; nil while no one has asked.
  var guillemets: Guillemets? = nil
  /// Where the story has two words with a capital side by side; nil while no one has asked.
  var capitalPairs: CapitalPairs? = nil
  /// The letters before which the word at hand, a known one, may be cut into two words in use, a bit for each; nil where that
  /// is not known yet.
  var pairCuts: UInt32? = nil
  /// The indices of cuts between tokens that are sure if the story turns out to be damaged.
  var sureIfDamaged: [Int] = []
  private var suspects: [Suspect] = []

  /// A word to weigh.
  private struct Suspect {
    var token: Int
    /// The number of its block.
    var block: Int
    /// Whether the first pass cut it.
    var wasCut = false
  }

  var rules: SegmentRules { segmenter.rules }
  /// Whether the language makes words of others at will, with or without links between them.
  let hasCompounds: Bool

  init(segmenter: Segmenter, lexicon: SegmentLexicon, tokens: Tokens, blocks: [Range<Int>]) {
    self.segmenter = segmenter
    hasCompounds = !segmenter.rules.links.isEmpty
    self.lexicon = lexicon
    self.tokens = tokens
    self.blocks = blocks
  }

  mutating func run(_ bytes: Span<UInt8>) {
    var words = 0
    // A second hold on the tokens, so that they can be read while the pass is changed.
    let held = tokens.list
    let list = held.span
    for number in blocks.indices {
      let block = blocks[number]
      let ofBlock = list.extracting(block)
      for place in ofBlock.indices {
        let i = block.lowerBound + place
        if ofBlock[place].kind == .word {
          words += 1
          if isSuspect(ofBlock[place]) { suspects.append(Suspect(token: i, block: number)) }
        } else if ofBlock[place].kind == .url {
          insideAddress(i, bytes)
        }
        let isLast = place + 1 == ofBlock.count
        if !isLast, !ofBlock[place + 1].traits.contains(.spaceBefore) { joint(i, block, bytes) }
      }
    }
    guard !suspects.isEmpty else { return }
    let joints = cuts.count
    let share = weighSuspects(bytes, atMost: SegmentPass.enoughCuts)
    let places = Float(words) * share
    prior = priorOfCuts(among: places)
    if isDamaged, !sureIfDamaged.isEmpty {
      makeSure()
      prior = priorOfCuts(among: places)
    }
    cuts.removeLast(cuts.count - joints)
    // In a story that is cleaner than was taken for granted, what was left whole stays whole.
    if prior <= SegmentScale.firstPrior { suspects.removeAll { !$0.wasCut } }
    // « lacommunication » is weighed before « lacommunicationpolitique », which is not made of it.
    sortSuspects()
    _ = weighSuspects(bytes, atMost: .max)
    // Where one space was surely lost another may be.
    if isDamaged || cuts.contains(where: { $0.confidence == .certain && $0.cause == .lexicon }) {
      weighRareWords(bytes)
    }
    cuts.sort { $0.offset < $1.offset }
  }

  /// Orders the suspects, which stand as in the story, by the length of their keys.
  private mutating func sortSuspects() {
    let lengths = suspects.map { Int(tokens.list[$0.token].keyLength) }
    var starts = [Int](repeating: 0, count: (lengths.max() ?? 0) + 2)
    for length in lengths { starts[length + 1] += 1 }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    var sorted = suspects
    for number in suspects.indices {
      sorted[starts[lengths[number]]] = suspects[number]
      starts[lengths[number]] += 1
    }
    suspects = sorted
  }

  /// What one lost space costs in a story that has the cuts among so many words.
  private func priorOfCuts(among words: Float) -> Float {
    let rate = (lostSpaces + 0.3) / (words + 300)
    return min(SegmentScale.greatestPrior, max(SegmentScale.leastPrior, SegmentScale.power(rate)))
  }

  /// How many spaces the cuts stand for: a token with likely ones counts in part, and the first not at all, as no word is a
  /// witness for itself. Those that only a damaged story makes sure say nothing of it.
  private var lostSpaces: Float {
    var certain = 0
    var likely = 0
    var token = -1
    var doubtful = sureIfDamaged[...]
    for index in cuts.indices {
      if doubtful.first == index {
        doubtful.removeFirst()
        continue
      }
      let cut = cuts[index]
      if cut.confidence == .certain {
        certain += 1
      } else if cut.token != token {
        likely += 1
        token = cut.token
      }
    }
    return Float(certain) + SegmentScale.shareOfLikely * Float(max(0, likely - 1))
  }

  /// The first pass needs no more certain cuts than these to tell how damaged a story is.
  private static let enoughCuts = 8

  /// Whether a word is to be weighed in any story.
  @inline(__always)
  private func isSuspect(_ token: Token) -> Bool {
    let entry = LexiconEntry(rawValue: token.entry)
    if token.traits.isDisjoint(with: [.innerCapital, .digits]) {
      if entry.has(.word) { return false }
      // Where compounds are made nouns have a capital, and stand in the lexicon as names.
      if hasCompounds, entry.has(.noun), token.traits.contains(.capitalised) { return false }
      let isMadeOfParts = !token.traits.isDisjoint(with: [.hyphenated, .apostrophe])
      if isMadeOfParts, entry.hasAny([.name, .acronym, .bound]) { return false }
    }
    return token.keyLength > 1
  }

  /// Weighs the suspects up to a number of certain cuts, of all kinds; returns the share of them that it came to.
  private mutating func weighSuspects(_ bytes: Span<UInt8>, atMost most: Int) -> Float {
    var certain = cuts.reduce(0) { $0 + ($1.confidence == .certain ? 1 : 0) }
    for number in suspects.indices {
      if certain >= most { return Float(number) / Float(suspects.count) }
      let suspect = suspects[number]
      let before = cuts.count
      pairCuts = nil
      weigh(suspect.token, blocks[suspect.block], bytes)
      suspects[number].wasCut = cuts.count > before
      if cuts.count > before { vocabulary.markGlued(suspect.token, tokens, lexicon) }
      for cut in before..<cuts.count where cuts[cut].confidence == .certain { certain += 1 }
    }
    return 1
  }

  /// Weighs the words of dictionaries that are rare enough to be others run together.
  private mutating func weighRareWords(_ bytes: Span<UInt8>) {
    let greatest = LexiconEntry.step(zipf: 5.6)
    let traits: Token.Traits = [.innerCapital, .digits, .hyphenated, .apostrophe, .allCapitals]
    let held = tokens.list
    let list = held.span
    for block in blocks {
      for i in block where list[i].kind == .word && list[i].traits.isDisjoint(with: traits) {
        let entry = LexiconEntry(rawValue: list[i].entry)
        // “upon”, « quelque »: words of grammar are made of others, and stand beside the same words as those.
        if entry.has(.word), !entry.has(.function), entry.frequency <= greatest, list[i].keyLength > 2 {
          weighRareWord(i, block, bytes)
        }
      }
    }
  }

  /// Weighs a word of a dictionary, unless it was found before to be no two words in use: in French copy 14 of 15 are none,
  /// and a text uses the same words again and again.
  private mutating func weighRareWord(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let token = tokens.list[i]
    let key = token.keyRange
    // What can be one letter is told by its capital too (“I”), and none stands inside such a word.
    let isCapitalised = token.traits.contains(.capitalised)
    let hash = lexicon.hash(tokens.keys.span, from: key.lowerBound, to: key.upperBound)
      .mixed(with: isCapitalised ? 1 : 0)
    let kept = lexicon.keptCuts(hash)
    if kept == 0 { return }
    pairCuts = kept
    if kept == nil, !lexicon.mayBePair(tokens.keys.span, key, letters: rules.letterKeys) {
      pairCuts = 0
    } else {
      weigh(i, block, bytes)
    }
    if kept == nil, let pairCuts { lexicon.keepCuts(pairCuts, for: hash) }
    pairCuts = nil
  }

  /// Counts the story's words, once.
  mutating func buildVocabulary() {
    if vocabulary.isBuilt { return }
    vocabulary.build(tokens, blocks, lexicon)
    word.take(vocabulary.filter)
  }

  /// Notes a place between two tokens that is likely in any story, and sure in a damaged one.
  mutating func noteForDamaged(_ token: Int, _ cause: Cut.Cause) {
    sureIfDamaged.append(cuts.count)
    note(token, cause, SegmentScale.mostOfLikely)
  }

  /// Makes the cuts sure that a damaged story leaves no doubt of.
  private mutating func makeSure() {
    for index in sureIfDamaged {
      let cut = cuts[index]
      cuts[index] = Cut(offset: cut.offset, token: cut.token, cause: cut.cause, confidence: .certain)
    }
    sureIfDamaged.removeAll()
  }

  /// Notes a place between two tokens, as far as `margin` is enough.
  mutating func note(_ token: Int, _ cause: Cut.Cause, _ margin: Float) {
    guard margin >= SegmentScale.likely else { return }
    cuts.append(
      Cut(
        offset: Int(tokens.list[token].start), token: token, cause: cause,
        confidence: margin >= SegmentScale.certain ? .certain : .likely))
  }
}
