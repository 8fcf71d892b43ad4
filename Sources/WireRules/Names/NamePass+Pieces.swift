import WireLexicon
import WireStory
import WireText

extension NamePass {
  /// Takes a capitalised token, in pieces where the segmenter cuts it.
  mutating func take(_ token: Token, at index: Int, in block: Block, of story: Story) {
    let bytes = story.source.bytes.span
    let end = token.traits.contains(.apostrophe) ? endOfName(token, bytes) : Int(token.end)
    let range = ByteRange(Int(token.start), end)
    while nextCut < story.cuts.count, story.cuts[nextCut].offset <= range.start { nextCut += 1 }
    if nextCut < story.cuts.count, story.cuts[nextCut].offset < end {
      takePieces(of: range, token: index, bytes, story.cuts)
      return
    }
    let entry = LexiconEntry(rawValue: token.entry)
    let isCapitals = token.traits.contains(.allCapitals)
    if token.traits.contains(.hyphenated) {
      let first = found.words.count
      found.addParts(of: range, bytes, token: index, customs, entry: entry, isCapitals: isCapitals)
      noteTails(from: first, bytes)
      return
    }
    let isCommon = isCommon(entry)
    let isWhole = end == Int(token.end)
    // What a reading before found may join a word in small letters to the name.
    let isLast = known.isEmpty && endsName(after: index, in: block, of: story)
    if isCommon, isWhole, isLast, !found.isOpen {
      found.addCommon(range, token: index, entry: entry, isCapitals: isCapitals)
      return
    }
    let form =
      isWhole ? found.form(key: story.tokens.keys.span, token.keyRange) : found.form(of: bytes, range)
    found.add(
      range, form: form, token: index, customs, isCommon: isCommon, entry: entry, isCapitals: isCapitals)
    if isLast { endName() }
  }

  /// Takes the pieces of a token that begin with a capital.
  private mutating func takePieces(of range: ByteRange, token: Int, _ bytes: Span<UInt8>, _ cuts: [Cut]) {
    var start = range.start
    while start < range.end {
      let cut = nextCut < cuts.count ? min(range.end, cuts[nextCut].offset) : range.end
      let piece = ByteRange(start, cut)
      if bytes.scalarClass(at: start) == .upper, let form = found.form(of: bytes, piece) {
        found.add(piece, form: form, token: token, customs, isCommon: false, entry: .unknown)
      } else {
        endName()
      }
      start = cut
      if cut < range.end { nextCut += 1 }
    }
  }

  private mutating func noteTails(from first: Int, _ bytes: Span<UInt8>) {
    guard first + 1 < found.words.count, found.words[first + 1].isJoined else { return }
    let head = found.form(of: first).plainHash
    let hash = Self.hyphened(head, found.form(of: first + 1).plainHash)
    heads.append(head)
    joints.append(hash)
    let isPair = first + 2 == found.words.count
    if isPair, bytes.scalarClass(at: found.words[first + 1].range.start) == .lower { tails.append(hash) }
  }

  /// Where a word ends without what no name ends with after an apostrophe: `Kerbrat's`.
  private func endOfName(_ token: Token, _ bytes: Span<UInt8>) -> Int {
    var end = Int(token.end)
    var start = end
    while start > Int(token.start), bytes.scalarClass(before: start) != .apostrophe {
      start -= bytes.scalar(before: start).length
    }
    guard start > Int(token.start) else { return end }
    let mark = start - bytes.scalar(before: start).length
    var tail: [UInt8] = []
    WordKey.append(bytes, ByteRange(mark, end), to: &tail)
    if mark > Int(token.start), customs.endings.contains(tail) { end = mark }
    return end
  }
}
