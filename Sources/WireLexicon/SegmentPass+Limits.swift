import WireText

extension SegmentPass {
  /// The most that a cut of the word can be worth: 0 after a beginning that makes new words (« pré|configuration »); never
  /// sure where a part is unknown or a scrap, or where the word in small letters is a name.
  mutating func limit(of candidate: SegmentCandidate, _ bytes: Span<UInt8>) -> Float {
    let first = candidate.part(0, of: word.count)
    let all = entry(0..<word.count)
    if candidate.cutCount == 1, isIn(rules.prefixes, first), !entry(first).has(.function) {
      return entry(first).zipf < 4.3 ? 0 : SegmentScale.mostOfLikely
    }
    if all.has(.name), word.pattern(0..<word.count) == .small { return SegmentScale.mostOfLikely }
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      guard word.pattern(part) == .small else { continue }
      let entry = entry(part)
      let isScrap = part.count <= 2 && !rules.isSyllabic && !entry.has(.function) && entry.zipf < 6.2
      if isScrap || partOrCompound(part, bytes)?.isUnknown == true { return SegmentScale.mostOfLikely }
    }
    return .infinity
  }

  /// Whether a sign of paths, options and code touches the word: « /etc/turnserver », « --nosuid », « my_networks ».
  func isInCode(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if i > block.lowerBound, !tokens.list[i].traits.contains(.spaceBefore) {
      let before = sign(i - 1, bytes)
      if isSignOfCode(before) || before == 0x2D && tokens.list[i - 1].traits.contains(.spaceBefore) {
        return true
      }
    }
    guard i + 1 < block.upperBound, !tokens.list[i + 1].traits.contains(.spaceBefore) else { return false }
    return isSignOfCode(sign(i + 1, bytes))
  }

  /// Whether a slash is the only sign of code that touches the word, and a known word stands on its other side:
  /// “the|quay/the pier”.
  func isAlternative(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let isFirst = tokens.list[i].traits.contains(.spaceBefore)
    let slash = isFirst ? i + 1 : i - 1
    let other = isFirst ? i + 2 : i - 2
    guard block.contains(slash), block.contains(other), sign(slash, bytes) == 0x2F else { return false }
    let first = min(i, other)
    let touching = [slash, max(i, other)]
    guard tokens.list[first].traits.contains(.spaceBefore),
      touching.allSatisfy({ !tokens.list[$0].traits.contains(.spaceBefore) }),
      LexiconEntry(rawValue: tokens.list[other].entry).has(.word)
    else { return false }
    let next = first + 3
    let isTouched = block.contains(next) && !tokens.list[next].traits.contains(.spaceBefore)
    return !(isTouched && isSignOfCode(sign(next, bytes)))
  }

  private func isSignOfCode(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x2F, 0x3D, 0x40, 0x5C, 0x5F, 0x7B, 0x7D, 0x7E: true
    default: false
    }
  }

  /// Whether most of the words around it, three on each side, are in no dictionary of the language: a title or a
  /// quotation in another.
  func isAmongForeignWords(_ i: Int, _ block: Range<Int>) -> Bool {
    var known = 0
    var foreign = 0
    for near in max(block.lowerBound, i - 3)..<min(block.upperBound, i + 4) where near != i {
      let token = tokens.list[near]
      guard token.kind == .word, token.traits.isDisjoint(with: [.capitalised, .innerCapital, .digits]) else {
        if token.kind == .elision { known += 1 }
        continue
      }
      if LexiconEntry(rawValue: token.entry).hasAny([.word, .bound]) { known += 1 } else { foreign += 1 }
    }
    return foreign >= 2 && foreign >= known
  }
}
