import WireText

extension ByteRange {
  /// How far a bracket's partner is looked for, in bytes.
  private static let farthestPartner = 400

  /// Whether the range holds one bracket of a pair whose other bracket stands outside, on the same line.
  func splitsBrackets(in bytes: Span<UInt8>) -> Bool {
    var open = 0
    var unopened = 0
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): if open > 0 { open -= 1 } else { unopened += 1 }
      default: continue
      }
    }
    return unopened > 0 && hasOpenBracketBefore(in: bytes) || open > 0 && hasClosingBracketAfter(in: bytes)
  }

  private func hasOpenBracketBefore(in bytes: Span<UInt8>) -> Bool {
    var closed = 0
    var offset = start - 1
    while offset >= 0, start - offset <= Self.farthestPartner, bytes[offset] != UInt8(ascii: "\n") {
      switch bytes[offset] {
      case UInt8(ascii: ")"): closed += 1
      case UInt8(ascii: "("): if closed == 0 { return true } else { closed -= 1 }
      default: break
      }
      offset -= 1
    }
    return false
  }

  private func hasClosingBracketAfter(in bytes: Span<UInt8>) -> Bool {
    var opened = 0
    var offset = end
    while offset < bytes.count, offset - end <= Self.farthestPartner, bytes[offset] != UInt8(ascii: "\n") {
      switch bytes[offset] {
      case UInt8(ascii: "("): opened += 1
      case UInt8(ascii: ")"): if opened == 0 { return true } else { opened -= 1 }
      default: break
      }
      offset += 1
    }
    return false
  }
}
