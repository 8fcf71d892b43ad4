/// A set of kinds of blocks.
package struct BlockKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The set of one kind.
  package init(_ kind: Block.Kind) {
    let number: UInt16 =
      switch kind {
      case .headline: 0
      case .deck: 1
      case .paragraph: 2
      case .caption: 3
      case .related: 4
      case .crosshead: 5
      case .signOff: 6
      case .teaserHeading: 7
      case .teaserHeadline: 8
      case .teaser: 9
      case .slug: 10
      }
    rawValue = 1 << number
  }
}
