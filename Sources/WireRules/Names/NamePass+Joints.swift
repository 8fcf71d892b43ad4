import WireStory
import WireText

extension NamePass {
  /// The hash of two words with a hyphen between them, from those of their keys without diacritics.
  static func hyphened(_ first: UInt64, _ second: UInt64) -> UInt64 { HashMix.mixed(first) &+ second }

  /// Whether a reading that knows words with a hyphen between them may find other names than this one did: whether one of
  /// them was left out of a name, or stands behind one, what may stand inside a name between them.
  func mayDiffer(knowing hyphened: Set<UInt64>, of story: Story) -> Bool {
    if dropped.contains(where: hyphened.contains) { return true }
    var firsts = HashMarks(capacity: heads.count)
    for head in heads { firsts.insert(head) }
    let list = story.tokens.list.span
    let keys = story.tokens.keys.span
    for name in found.names {
      let last = found.words[name.words.upperBound - 1]
      var index = last.token + 1
      // Most names stand before a word that is none of theirs, and are no first word of those with a hyphen.
      guard !last.isJoined, mayGoOn(list, index) else { continue }
      let first =
        last.hasForm
        ? found.forms[last.form].plainHash : NameMentions.plainHash(of: keys, list[last.token].keyRange)
      guard firsts.contains(first) else { continue }
      while mayGoOn(list, index) {
        let token = list[index]
        if token.kind == .word {
          let second = NameMentions.plainHash(of: keys, token.keyRange)
          if hyphened.contains(Self.hyphened(first, second)) { return true }
          if !customs.isParticle(token, keys) { break }
        }
        index += 1
      }
    }
    return false
  }

  /// Whether a token may stand inside a name, or be a part of one without its capital.
  private func mayGoOn(_ list: Span<Token>, _ index: Int) -> Bool {
    guard index < list.count else { return false }
    switch list[index].kind {
    case .word: return list[index].traits.rawValue & capitals == 0
    case .initial, .elision, .abbreviation: return true
    case .punctuation, .number, .time, .url, .email, .handle, .symbol, .opaque: return false
    }
  }
}
