import WireText

/// What a paragraph looks like from outside: its length and how it ends.
struct ParagraphShape {
  enum Ending {
    /// A full stop or an ellipsis.
    case sentence
    /// A question or exclamation mark: a headline may end so too.
    case question
    /// A comma, colon or semicolon.
    case pause
    /// A word, or anything else.
    case none
  }

  /// Counting stops there: no title is as long.
  static let manyWords = StoryOutline.longestHeadline + 1
  /// No longer text is a headline or crosshead, in bytes.
  private static let longest = 400

  /// The number of words, `manyWords` where there are as many or more.
  let words: Int
  let ending: Ending
  /// The first scalar that is no opening quotation mark or Spanish opening mark is a capital or a digit; a bracket that
  /// is closed before the end, as that of « (LEAD) Le port », counts as such a mark.
  let startsLikeTitle: Bool
  /// A sentence ends inside: `Take a look! Now more`. So it is said of a text of many words.
  let holdsSentenceEnd: Bool

  init(_ bytes: Span<UInt8>, _ range: ByteRange) {
    let isLong = range.count > Self.longest
    words = isLong ? Self.manyWords : Self.words(bytes, range)
    holdsSentenceEnd = words == Self.manyWords || Self.holdsSentenceEnd(bytes, range)
    ending = Self.ending(bytes, range)
    startsLikeTitle = Self.startsLikeTitle(bytes, range)
  }

  /// Whether the text may be a title of at most that many words.
  func isTitle(ofAtMost most: Int) -> Bool {
    guard words >= 2, words <= most, startsLikeTitle, !holdsSentenceEnd else { return false }
    switch ending {
    case .none, .question: return true
    case .sentence, .pause: return false
    }
  }

  private static func words(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var count = 0
    var hasLetter = false
    var place = range.start
    while place < range.end, count < manyWords {
      let byte = bytes[place]
      if byte < 0x80 {
        place &+= 1
        if !WhiteSpace.isASCII(byte) {
          hasLetter = hasLetter || ASCII.isLetter(byte) || ASCII.isDigit(byte)
          continue
        }
      } else {
        let scalar = bytes.scalar(at: place)
        place &+= scalar.length
        if !WhiteSpace.contains(scalar.value) {
          hasLetter = hasLetter || Signs.isLetter(scalar.value)
          continue
        }
      }
      if hasLetter { count += 1 }
      hasLetter = false
    }
    return hasLetter ? count + 1 : count
  }

  /// Whether a stop stands inside, after a small letter or another stop and before white space and a capital.
  ///
  /// Short forms before a stop are short: three letters or fewer end no sentence here.
  private static func holdsSentenceEnd(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var letters = 0
    var place = range.start
    while place < range.end {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let after = WhiteSpace.skip(from: place + 1, to: range.end, in: bytes)
        let isEnd = after > place + 1 && after < range.end && Signs.isCapital(bytes.scalar(at: after).value)
        if isEnd, letters > 3 || byte != UInt8(ascii: ".") { return true }
        letters = 0
      default:
        letters =
          WhiteSpace.length(at: place, in: bytes) > 0 ? 0 : letters + (UTF8.isContinuation(byte) ? 0 : 1)
      }
      place += 1
    }
    return false
  }

  private static func startsLikeTitle(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end {
      let scalar = bytes.scalar(at: place)
      switch scalar.value {
      case 0x28 where place == range.start && bytes[range.end - 1] != UInt8(ascii: ")"): place += 1
      case "\"", "'", "¡", "«", "¿", "‘", "“", "„", " ", "\u{A0}", "\u{202F}": place += scalar.length
      default: return Signs.isCapital(scalar.value) || ASCII.isDigit(bytes[place])
      }
    }
    return false
  }

  /// How the text ends, closing quotation marks and brackets apart.
  static func ending(_ bytes: Span<UInt8>, _ range: ByteRange) -> Ending {
    var place = range.end
    while place > range.start {
      let scalar = bytes.scalar(before: place)
      switch scalar.value {
      case "\"", "'", ")", "]", "»", "’", "“", "”", " ", "\u{A0}", "\u{202F}": place -= scalar.length
      case ".", "…", "\u{3002}": return .sentence
      case "!", "?", "\u{FF01}", "\u{FF1F}": return .question
      case ",", ":", ";": return .pause
      default: return .none
      }
    }
    return .none
  }
}
