/// What to write in place of a match: text with `$0` to `$99` for groups and `$$` for a dollar sign.
package struct ReplacementTemplate: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case text([UInt8])
    case group(Int)
  }

  private let pieces: [Piece]

  /// Reads a template. A group that is not one of `groupCount`, or a `$` before neither digit nor `$`, is an error
  /// at its byte offset.
  package init(_ text: String, groupCount: Int) throws(PatternError) {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "$")) else {
      pieces = bytes.isEmpty ? [] : [.text(bytes)]
      return
    }
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "$") else {
        literal.append(bytes[i])
        i += 1
        continue
      }
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      if next == UInt8(ascii: "$") {
        literal.append(next)
        i += 2
        continue
      }
      guard let first = ASCII.value(ofDigit: next) else {
        throw PatternError(.syntax(offset: i, message: "“$” needs a group's number after it, or another “$”"))
      }
      var number = first
      var length = 2
      // Two digits where there is such a group, as ICU and others read it.
      if i + 2 < bytes.count, let second = ASCII.value(ofDigit: bytes[i + 2]),
        first * 10 + second <= groupCount
      {
        number = first * 10 + second
        length = 3
      }
      guard number <= groupCount else {
        throw PatternError(.syntax(offset: i, message: "the pattern has no group \(number)"))
      }
      if !literal.isEmpty { pieces.append(.text(literal)) }
      literal = []
      pieces.append(.group(number))
      i += length
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
    self.pieces = pieces
  }

  /// The replacement for a match in a file; a group that took no part gives nothing.
  package func expanded(_ match: PatternMatch, in bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let literal): text.append(contentsOf: literal)
      case .group(let number):
        if let range = match.group(number) { text.append(contentsOf: bytes.bytes(range)) }
      }
    }
    return text
  }
}
