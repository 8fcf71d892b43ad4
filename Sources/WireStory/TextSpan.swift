package import WireText

/// A stretch inside a block that rules treat apart.
package struct TextSpan: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// What is quoted, its marks included; to the block's end where no mark closes it.
    case quotation
    case link
    case code
    /// Text in another language than its block's.
    case foreign
  }

  package let kind: Kind
  package let range: ByteRange

  package init(kind: Kind, range: ByteRange) {
    self.kind = kind
    self.range = range
  }
}
