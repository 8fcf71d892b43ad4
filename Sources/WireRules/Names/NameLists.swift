import WireLexicon
import WireStory
import WireText

/// Tells which names of a story stand side by side: in a list, or as two people (« Anne Kerbrat et son frère Jean »).
struct NameLists {
  /// The most tokens between two names of a list.
  private static let longestGap = 5

  /// For each name but the last, whether it and the next stand side by side.
  private let isJoined: [Bool]

  init(_ mentions: NameMentions, _ story: Story, _ customs: NameCustoms) {
    isJoined = zip(mentions.names, mentions.names.dropFirst()).map { name, next in
      Self.isList(
        name.tokens.upperBound + 1..<max(name.tokens.upperBound + 1, next.tokens.lowerBound), story, customs)
    }
  }

  /// Whether a name and the next one stand side by side.
  func isJoined(_ name: Int) -> Bool { isJoined.indices.contains(name) && isJoined[name] }

  /// Whether some name of one kind and some of another stand side by side; both are in order.
  func joins(_ some: ArraySlice<Int>, _ others: ArraySlice<Int>) -> Bool {
    var other = others.startIndex
    for name in some {
      while other < others.endIndex, others[other] < name - 1 { other += 1 }
      for near in [name - 1, name + 1] {
        let mayBe = others[other...].prefix(2).contains(near)
        if mayBe, isJoined(min(name, near)) { return true }
      }
    }
    return false
  }

  /// Whether a name stands in a list of three or more, or between two others.
  func isListed(_ name: Int) -> Bool {
    let before = isJoined(name - 1)
    let after = isJoined(name)
    return before && after || before && isJoined(name - 2) || after && isJoined(name + 1)
  }

  /// Whether what stands between two names sets them side by side: a comma, « et », « et son frère ».
  private static func isList(_ gap: Range<Int>, _ story: Story, _ customs: NameCustoms) -> Bool {
    guard !gap.isEmpty, gap.count <= longestGap else { return false }
    let keys = story.tokens.keys.span
    var isApart = false
    for index in gap {
      let token = story.tokens.list[index]
      switch token.kind {
      case .punctuation:
        guard token.end - token.start == 1, story.source.bytes[Int(token.start)] == UInt8(ascii: ",") else {
          return false
        }
        isApart = true
      case .word, .elision, .abbreviation:
        if customs.apart.contains(keys, token.keyRange) {
          isApart = true
        } else if customs.title(keys, token.keyRange) == nil, token.kind == .word,
          !LexiconEntry(rawValue: token.entry).has(.function)
        {
          return false
        }
      case .initial, .number, .time, .url, .email, .handle, .symbol, .opaque: return false
      }
    }
    return isApart
  }
}
