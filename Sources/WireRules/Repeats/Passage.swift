import WireStory
package import WireText

/// One block of a story as it is compared with others: headline, paragraph, caption.
///
/// 64 bytes, no reference: a run keeps those of all its stories.
package struct Passage: Sendable {
  /// The number of bands of its sketch; two texts that agree in `agreeingBands` of them or more are nearly the same.
  static let bands = 8
  static let agreeingBands = 3
  /// Sketches of shorter texts say little, in words.
  static let fewestWordsOfNear = 12

  /// Its bytes in the story's file.
  package let start: UInt32
  package let end: UInt32
  let kind: Block.Kind
  /// Its number among the story's paragraphs, from 0; of no meaning for other kinds.
  let paragraph: UInt16
  /// The number of its words, at most 65,535.
  let count: UInt16
  let facts: UInt32
  let words: UInt64
  /// The hashes of two neighbouring bins each; 0 in a short text. Of a headline, which is near to none, the first two hold
  /// `headline`.
  private(set) var band = InlineArray<8, UInt32>(repeating: 0)

  /// - Parameter headline: of a headline the hash of the words that no headline leaves out.
  init(_ block: Block, _ print: TextPrint, paragraph: Int, headline: UInt64? = nil) {
    start = UInt32(block.range.start)
    end = UInt32(block.range.end)
    kind = block.kind
    self.paragraph = UInt16(clamping: paragraph)
    count = UInt16(clamping: print.count)
    facts = print.facts
    words = print.words
    if let headline {
      band[0] = UInt32(truncatingIfNeeded: headline)
      band[1] = UInt32(truncatingIfNeeded: headline >> 32)
      return
    }
    guard print.count >= Self.fewestWordsOfNear, let bins = print.sketch.coarse() else { return }
    for index in band.indices {
      band[index] = UInt32(
        truncatingIfNeeded: WordHash.joined(UInt64(bins[index * 2]), UInt64(bins[index * 2 + 1])))
    }
  }

  /// Its bytes in the story's file.
  package var range: ByteRange { ByteRange(Int(start), Int(end)) }

  /// Of a headline the hash of the words that no headline leaves out, in their order.
  var headline: UInt64 { UInt64(band[1]) << 32 | UInt64(band[0]) }

  /// Whether the two have the same words in the same order.
  func isSame(as other: Passage) -> Bool { words == other.words && count == other.count }

  /// Whether the two have the same numbers and names, about as many words, and sketches that agree.
  func isNear(_ other: Passage) -> Bool {
    guard kind == other.kind, kind != .headline, facts == other.facts,
      min(count, other.count) >= Self.fewestWordsOfNear
    else {
      return false
    }
    let (less, more) = (Int(min(count, other.count)), Int(max(count, other.count)))
    guard (more - less) * 8 <= more else { return false }
    var agreeing = 0
    for index in band.indices where band[index] == other.band[index] { agreeing += 1 }
    return agreeing >= Self.agreeingBands
  }
}
