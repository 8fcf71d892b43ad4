extension PlainYAML {
  var column: Int { place - lineStart }

  /// Reads a value whose first byte is the next; its lines have more indent than `indent`.
  mutating func readBlock(inside indent: Int) throws(Unusual) {
    if isDash { return try readList() }
    if try isKey() { return try readMapping() }
    try readInline(inside: indent)
    try endLine()
  }

  mutating func readMapping() throws(Unusual) {
    let indent = column
    let node = begin(.mapping)
    repeat {
      if indent == 0, isStop {
        isStopped = true
        break
      }
      guard try isKey() else { throw Unusual() }
      try readKey()
      try readValue(inside: indent)
      try skipToToken()
    } while place < bytes.count && column == indent && !isStopped
    guard isStopped || place == bytes.count || column < indent else { throw Unusual() }
    end(node)
  }

  /// Reads what follows a key's colon, on its line or on the next ones.
  mutating func readValue(inside indent: Int) throws(Unusual) {
    let line = lineStart
    try skipToToken()
    guard place < bytes.count else { throw Unusual() }
    if lineStart == line {
      try readInline(inside: indent)
      return try endLine()
    }
    // The entries of a list may stand below the first letter of their key.
    guard column > indent || column == indent && isDash else { throw Unusual() }
    try readBlock(inside: indent)
  }

  mutating func readList() throws(Unusual) {
    let indent = column
    let node = begin(.sequence)
    repeat {
      place += 1
      let line = lineStart
      try skipToToken()
      guard place < bytes.count, lineStart == line || column > indent else { throw Unusual() }
      try readBlock(inside: indent)
      try skipToToken()
    } while place < bytes.count && column == indent && isDash
    guard place == bytes.count || column <= indent else { throw Unusual() }
    end(node)
  }

  /// Reads a scalar or what stands in brackets.
  mutating func readInline(inside indent: Int) throws(Unusual) {
    switch bytes[place] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): try readText(inside: indent)
    default: try readPlain(inside: indent)
    }
  }

  /// Goes over the rest of a line, on which only a comment may stand.
  mutating func endLine() throws(Unusual) {
    guard column > 0, place < bytes.count else { return }
    let line = lineStart
    try skipToToken()
    guard place == bytes.count || lineStart != line else { throw Unusual() }
  }

  private var isDash: Bool { bytes[place] == UInt8(ascii: "-") && isBlank(place + 1) }

  /// Whether the key at which reading stops comes next.
  private var isStop: Bool {
    !stop.isEmpty && bytes[place...].starts(with: stop) && byte(place + stop.count) == UInt8(ascii: ":")
  }

  /// Whether the scalar that comes next is a key: on its line a colon follows it.
  func isKey() throws(Unusual) -> Bool {
    var offset = place
    let first = bytes[offset]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      offset = try quotedEnd()
      while byte(offset) == UInt8(ascii: " ") { offset += 1 }
      return byte(offset) == UInt8(ascii: ":")
    }
    guard !Self.opensOther(first) else { return false }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      switch bytes[offset] {
      case UInt8(ascii: ":"): if isBlank(offset + 1) { return true }
      case UInt8(ascii: "#"): if bytes[offset - 1] == UInt8(ascii: " ") { return false }
      default: break
      }
      offset += 1
    }
    return false
  }

  /// Whether the byte opens brackets or a text of several lines, which are no keys here.
  private static func opensOther(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"): true
    default: false
    }
  }

  mutating func readKey() throws(Unusual) {
    if bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") {
      try readQuoted()
    } else {
      try refuseIndicator()
      let start = place
      while bytes[place] != UInt8(ascii: ":") || !isBlank(place + 1) { place += 1 }
      addPlain(start, trimmed(from: start, to: place))
    }
    while byte(place) == UInt8(ascii: " ") { place += 1 }
    guard byte(place) == UInt8(ascii: ":") else { throw Unusual() }
    place += 1
  }
}
