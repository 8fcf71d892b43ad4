import WireText

/// The text of an example: `⟦` and `⟧` mark the ranges that a rule must find, and are no part of it.
struct MarkedStory: Hashable, Sendable {
  let text: String
  /// UTF-8 bytes of `text`, in order and disjoint.
  let ranges: [ByteRange]

  /// Nil where the marks do not pair, or one stands inside another.
  init?(_ marked: String) {
    var text = String.UnicodeScalarView()
    var size = 0
    var ranges: [ByteRange] = []
    var open: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        guard open == nil else { return nil }
        open = size
      case "⟧":
        guard let start = open else { return nil }
        ranges.append(ByteRange(start, size))
        open = nil
      default:
        text.append(scalar)
        size += UTF8.width(scalar)
      }
    }
    guard open == nil else { return nil }
    self.text = String(text)
    self.ranges = ranges
  }

  private init(text: String, ranges: [ByteRange]) {
    self.text = text
    self.ranges = ranges
  }

  /// A text with marks around ranges, to show what was found; ranges that overlap are shown as one.
  static func marking(_ ranges: [ByteRange], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var next = 0
    for range in ranges.sorted() where range.start >= next {
      marked += bytes[next..<range.start] + Array("⟦".utf8) + bytes[range.start..<range.end] + Array("⟧".utf8)
      next = range.end
    }
    return String(decoding: marked + bytes[next...], as: UTF8.self)
  }

  /// The same with each piece between two marks changed by itself.
  func mapped(_ change: (String) -> String) -> MarkedStory {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var moved: [ByteRange] = []
    var next = 0
    func piece(to end: Int) {
      result += change(String(decoding: bytes[next..<end], as: UTF8.self)).utf8
      next = end
    }
    for range in ranges {
      piece(to: range.start)
      let start = result.count
      piece(to: range.end)
      moved.append(ByteRange(start, result.count))
    }
    piece(to: bytes.count)
    return MarkedStory(text: String(decoding: result, as: UTF8.self), ranges: moved)
  }

  /// The same behind another text.
  func behind(_ prefix: String) -> MarkedStory {
    let size = prefix.utf8.count
    return MarkedStory(
      text: prefix + text, ranges: ranges.map { ByteRange($0.start + size, $0.end + size) })
  }
}
