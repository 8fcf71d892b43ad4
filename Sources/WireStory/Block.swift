package import WireText

/// One piece of a story that a sub-editor would name: a headline, a paragraph, a caption.
///
/// Blocks are in the order of the text and disjoint; white space between them belongs to none.
package struct Block: Sendable {
  /// What the block is. What a reader could not tell is a `paragraph`.
  package enum Kind: String, CaseIterable, Sendable {
    case headline
    /// A line above the headline that is for desks: keywords joined by hyphens, a wire's header, a mark of version or
    /// urgency alone, an embargo, an agency's name alone.
    case slug
    /// The standfirst between headline and body.
    case deck
    case paragraph
    /// A picture's text, its credit included.
    case caption
    /// A bracketed line that names another story: `[Nord-Sud : …]`.
    case related
    /// A short line between paragraphs that titles what follows.
    case crosshead
    /// A line of its own that ends the story: `ABC/…`, `-30-`, a byline after the text.
    case signOff = "sign-off"
    /// The line that opens a list of other stories: `Voir plus`.
    case teaserHeading = "teaser-heading"
    /// The title of a story in such a list.
    case teaserHeadline = "teaser-headline"
    /// The summary of a story in such a list.
    case teaser
  }

  package var kind: Kind
  /// From the first to the last byte that is not white space.
  package var range: ByteRange
  package var language: Language
  /// The block's tokens, as indices into `Story.tokens.list`.
  package var tokens: Range<Int>
  /// Nil where there is no part and no span, as in most blocks.
  private var details: Details?

  /// Parts and spans, with what they cover. A class, as blocks are copied often.
  private final class Details: Sendable {
    let parts: [Part]
    let spans: [TextSpan]
    let forms: RangeCover
    let quotations: RangeCover
    let code: RangeCover
    let foreign: RangeCover

    init(parts: [Part], spans: [TextSpan]) {
      self.parts = parts
      self.spans = spans
      forms = RangeCover(parts.map(\.range))
      quotations = Self.cover(of: .quotation, spans)
      code = Self.cover(of: .code, spans)
      foreign = Self.cover(of: .foreign, spans)
    }

    private static func cover(of kind: TextSpan.Kind, _ spans: [TextSpan]) -> RangeCover {
      var ranges: [ByteRange] = []
      for span in spans where span.kind == kind { ranges.append(span.range) }
      return RangeCover(ranges)
    }
  }

  package init(
    kind: Kind, range: ByteRange, language: Language = .undetermined, parts: [Part] = [],
    spans: [TextSpan] = [],
    tokens: Range<Int> = 0..<0
  ) {
    self.kind = kind
    self.range = range
    self.language = language
    self.tokens = tokens
    details = Self.details(parts: parts, spans: spans)
  }

  private static func details(parts: [Part], spans: [TextSpan]) -> Details? {
    parts.isEmpty && spans.isEmpty ? nil : Details(parts: parts, spans: spans)
  }

  /// The recognised parts, in order and disjoint.
  package var parts: [Part] {
    get { details?.parts ?? [] }
    set { details = Self.details(parts: newValue, spans: spans) }
  }

  /// The quotations and other stretches, in order; they may nest.
  package var spans: [TextSpan] {
    get { details?.spans ?? [] }
    set { details = Self.details(parts: parts, spans: newValue) }
  }

  /// Whether some byte of the range is quoted.
  package func isQuoted(_ range: ByteRange) -> Bool { details?.quotations.overlaps(range) ?? false }

  /// Whether some byte of the range is in code, which is never prose.
  package func isCode(_ range: ByteRange) -> Bool { details?.code.overlaps(range) ?? false }

  /// Whether some byte of the range is in a dateline, credit, sign-off, placeholder or slug, which have rules of their own.
  package func isForm(_ range: ByteRange) -> Bool { details?.forms.overlaps(range) ?? false }

  /// Whether some byte of the range is in a stretch of another language.
  package func isForeign(_ range: ByteRange) -> Bool { details?.foreign.overlaps(range) ?? false }

  /// Whether it is a slug, a wire's header or a sign-off on a line of its own, whose spaces are not those of prose.
  package var isCoded: Bool { kind == .signOff || kind == .slug && part(.slug) != nil }

  /// The first part of that kind.
  package func part(_ kind: Part.Kind) -> Part? {
    parts.first { $0.kind == kind }
  }
}
