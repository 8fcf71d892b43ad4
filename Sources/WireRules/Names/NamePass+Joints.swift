import WireStory
import WireText

extension NamePass {
  /// The hash of two words with a hyphen between them, from those of their keys without diacritics.
  static func hyphened(_ first: UInt64, _ second: UInt64) -> UInt64 { HashMix.mixed(first) &+ second }

  /// Whether a reading that knows words with a hyphen between them may find other names than this one did: whether one of
  /// them was left out of a name, or stands behind one, what may stand inside a name between them.
  func mayDiffer(knowing hyphened: Set<UInt64>, of story: Story) -> Bool {
    if dropped.contains(where: hyphened.contains) { return true }
    let keys = story.tokens.keys.span
    for name in found.names {
      let last = found.words[name.words.upperBound - 1]
      if last.isJoined { continue }
      var index = last.token + 1
      while index < story.tokens.list.count {
        let token = story.tokens.list[index]
        switch token.kind {
        case .word where token.traits.rawValue & capitals == 0:
          let first =
            last.hasForm
            ? found.forms[last.form].plainHash
            : NameMentions.plainHash(of: keys, story.tokens.list[last.token].keyRange)
          let second = NameMentions.plainHash(of: keys, token.keyRange)
          if hyphened.contains(Self.hyphened(first, second)) { return true }
          if !customs.isParticle(token, keys) { index = story.tokens.list.count }
        case .initial, .elision, .abbreviation: break
        case .word, .punctuation, .number, .time, .url, .email, .handle, .symbol, .opaque:
          index = story.tokens.list.count
        }
        index += 1
      }
    }
    return false
  }
}
