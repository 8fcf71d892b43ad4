import WireText

/// The shapes in which each example is tried.
enum ExampleVariant: CaseIterable {
  case plain
  /// Behind a block of emoji that no rule sees.
  case behindEmoji
  /// With CRLF line ends.
  case crlf
  /// In normal form D.
  case decomposed

  private static let emoji = "🙂🇪🇺👩‍👩‍👧\n\n"

  /// How many bytes at the start no rule sees.
  var hiddenBytes: Int { self == .behindEmoji ? Self.emoji.utf8.count : 0 }

  /// What a failure says of the shape; empty for the plain one.
  var description: String {
    switch self {
    case .plain: ""
    case .behindEmoji: " behind a block of emoji"
    case .crlf: " with CRLF line ends"
    case .decomposed: " in normal form D"
    }
  }

  /// The story in this shape; nil where that is no other than the plain one, or says something else.
  func story(_ story: MarkedStory) -> MarkedStory? {
    switch self {
    case .plain: return story
    case .behindEmoji: return story.behind(Self.emoji)
    case .crlf: return story.text.utf8.contains(UInt8(ascii: "\r")) ? nil : story.mapped(Self.withCRLF)
    case .decomposed:
      let bytes = Array(story.text.utf8)
      // A text that is in no one form, or in D, speaks of its form itself.
      guard NormalForm.of(bytes.span, ByteRange(0, bytes.count)) == .nfc else { return nil }
      return story.mapped(Self.decomposed)
    }
  }

  /// The fixed text in this shape.
  func fixed(_ text: String) -> String {
    switch self {
    case .plain: text
    case .behindEmoji: Self.emoji + text
    case .crlf: Self.withCRLF(text)
    case .decomposed: Self.decomposed(text)
    }
  }

  private static func withCRLF(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" { result.append("\r") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func decomposed(_ text: String) -> String {
    String(decoding: NormalForm.decomposed(Array(text.utf8)), as: UTF8.self)
  }
}
