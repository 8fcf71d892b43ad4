public import WireText

/// A text in which `⟦` and `⟧` mark ranges; the marks are taken out, and nothing nests.
public struct MarkedText: Sendable, CustomStringConvertible {
  /// The text without its marks.
  public let text: String
  /// The marked ranges in order, in UTF-8 bytes of `text`.
  public let ranges: [ByteRange]

  /// Traps where a mark has no partner.
  public init(_ marked: String) {
    var text = ""
    var ranges: [ByteRange] = []
    var open: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        precondition(open == nil, "a mark stands inside another: \(marked)")
        open = text.utf8.count
      case "⟧":
        guard let start = open else { preconditionFailure("a mark closes that is not open: \(marked)") }
        ranges.append(ByteRange(start, text.utf8.count))
        open = nil
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    precondition(open == nil, "a mark is not closed: \(marked)")
    self.text = text
    self.ranges = ranges
  }

  /// Marks ranges in a text, to show in a failed test what was found.
  public init(_ text: String, marking ranges: [ByteRange]) {
    self.text = text
    self.ranges = ranges
  }

  /// The UTF-8 bytes of the text.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The text with its marks.
  public var description: String {
    let bytes = bytes
    var marked: [UInt8] = []
    var next = 0
    for range in ranges {
      marked += bytes[next..<range.start] + Array("⟦".utf8) + bytes[range.start..<range.end] + Array("⟧".utf8)
      next = range.end
    }
    return String(decoding: marked + bytes[next...], as: UTF8.self)
  }
}
