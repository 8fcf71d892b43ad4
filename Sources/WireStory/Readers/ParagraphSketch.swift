import WireText

/// A paragraph with what was seen of it, before the story's outline says what block it is.
struct ParagraphSketch {
  /// What the paragraph itself tells.
  enum Sign {
    case none
    case dateline
    /// It ends with a credit.
    case credit
    case related
    case teaserHeading
    /// It is a sign-off and nothing else.
    case signOff
    /// It may stand above the headline; elsewhere it is as any other.
    case deskLine
  }

  let range: ByteRange
  let shape: ParagraphShape
  var sign = Sign.none
  var isSigned = false
  /// Whether its sign-off is words alone, such as an agency's name.
  var isSignedInWords = false
  var parts: [Part] = []
  var kind = Block.Kind.paragraph

  /// Whether the paragraph reads as running text: it has a dateline or sign-off, ends as a sentence, or is long.
  var isText: Bool {
    switch sign {
    case .dateline: return true
    case .credit, .related, .teaserHeading, .signOff: return false
    case .none, .deskLine:
      return isSigned || shape.ending == .sentence || shape.words > StoryOutline.longestHeadline
    }
  }
}
