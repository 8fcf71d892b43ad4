extension PlainYAML {
  mutating func readFlow() throws(Unusual) {
    let isMapping = bytes[place] == UInt8(ascii: "{")
    let closing = UInt8(ascii: isMapping ? "}" : "]")
    let node = begin(isMapping ? .mapping : .sequence)
    place += 1
    try skipToToken()
    while byte(place) != closing {
      try readFlowItem()
      try skipToToken()
      if isMapping {
        guard byte(place) == UInt8(ascii: ":"), isBlank(place + 1) else { throw Unusual() }
        place += 1
        try skipToToken()
        try readFlowItem()
        try skipToToken()
      }
      guard byte(place) == UInt8(ascii: ",") else { break }
      place += 1
      try skipToToken()
    }
    guard byte(place) == closing else { throw Unusual() }
    place += 1
    end(node, at: place)
  }

  mutating func readFlowItem() throws(Unusual) {
    guard place < bytes.count else { throw Unusual() }
    switch bytes[place] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted()
    default: try readPlain(inside: nil)
    }
  }
}
