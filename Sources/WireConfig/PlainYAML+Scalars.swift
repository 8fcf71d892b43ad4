extension PlainYAML {
  /// Reads a scalar without quotation marks, which may go on over lines.
  ///
  /// - Parameter indent: lines that go on have more; nil in brackets.
  mutating func readPlain(inside indent: Int?) throws(Unusual) {
    try refuseIndicator()
    let start = place
    var partStart = place
    var pieces = 0
    let poolStart = pool.count
    while true {
      let partEnd = try plainEnd(isFlow: indent == nil)
      place = partEnd
      let resume = (place: place, lineStart: lineStart)
      let breaks = skipBreaks()
      guard breaks > 0, try goesOn(inside: indent) else {
        (place, lineStart) = resume
        guard pieces > 0 else { return addPlain(start, partEnd) }
        pool.append(contentsOf: bytes[partStart..<partEnd])
        return addPooled(.plain, from: start, pool: poolStart)
      }
      pool.append(contentsOf: bytes[partStart..<partEnd])
      pieces += 1
      fold(breaks)
      partStart = place
    }
  }

  /// Whether the text at a line's first letter belongs to the plain scalar of the lines above.
  func goesOn(inside indent: Int?) throws(Unusual) -> Bool {
    guard place < bytes.count, bytes[place] != UInt8(ascii: "#") else { return false }
    if let indent { return column > indent }
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): return false
    case UInt8(ascii: "["), UInt8(ascii: "{"): throw Unusual()
    default: return true
    }
  }

  /// Where the part of a plain scalar that is on this line ends, without the spaces behind it.
  func plainEnd(isFlow: Bool) throws(Unusual) -> Int {
    var offset = place
    scan: while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"): throw Unusual()
      case UInt8(ascii: ":"):
        if isBlank(offset + 1) {
          guard isFlow else { throw Unusual() }
          break scan
        }
      case UInt8(ascii: "#"): if bytes[offset - 1] == UInt8(ascii: " ") { break scan }
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): if isFlow { break scan }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): if isFlow { throw Unusual() }
      default: break
      }
      offset += 1
    }
    return trimmed(from: place, to: offset)
  }

  /// Goes over the spaces and the ends of lines that come next; the number of those.
  mutating func skipBreaks() -> Int {
    var breaks = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") {
        breaks += 1
        lineStart = place + 1
      } else if bytes[place] != UInt8(ascii: " ") {
        break
      }
      place += 1
    }
    return breaks
  }

  /// Adds what the ends of lines inside a scalar stand for.
  mutating func fold(_ breaks: Int) {
    if breaks == 1 {
      pool.append(UInt8(ascii: " "))
    } else {
      for _ in 1..<breaks { pool.append(UInt8(ascii: "\n")) }
    }
  }

  /// Refuses what a plain scalar cannot begin with, and what has a meaning of its own.
  func refuseIndicator() throws(Unusual) {
    switch bytes[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard !isBlank(place + 1), byte(place + 1) != UInt8(ascii: "-") else { throw Unusual() }
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), 0xEF:
      throw Unusual()
    default: break
    }
  }

  /// The offset after the closing mark of the quoted scalar that comes next, which stands on one line.
  func quotedEnd() throws(Unusual) -> Int {
    let mark = bytes[place]
    var offset = place + 1
    while offset < bytes.count {
      switch bytes[offset] {
      case mark:
        guard mark == UInt8(ascii: "'"), byte(offset + 1) == mark else { return offset + 1 }
        offset += 1
      case UInt8(ascii: "\\"): if mark == UInt8(ascii: "\"") { offset += 1 }
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): throw Unusual()
      default: break
      }
      offset += 1
    }
    throw Unusual()
  }

  mutating func readQuoted() throws(Unusual) {
    let start = place
    let mark = bytes[start]
    place = try quotedEnd()
    let escape = UInt8(ascii: mark == UInt8(ascii: "'") ? "'" : "\\")
    let text = start + 1..<place - 1
    guard bytes[text].contains(escape) else {
      return add(
        YAMLNode(
          kind: .quoted, start: UInt32(start), end: UInt32(place), textStart: UInt32(text.lowerBound),
          textCount: UInt32(text.count)))
    }
    let poolStart = pool.count
    var offset = text.lowerBound
    while offset < text.upperBound {
      if bytes[offset] == escape {
        offset += 1
        offset += try unescape(at: offset, isDouble: mark == UInt8(ascii: "\""))
      } else {
        pool.append(bytes[offset])
        offset += 1
      }
    }
    addPooled(.quoted, from: start, pool: poolStart)
  }

  /// Adds what an escape stands for, whose letter is at `offset`; the number of bytes that it takes.
  mutating func unescape(at offset: Int, isDouble: Bool) throws(Unusual) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "'") where !isDouble, UInt8(ascii: "\""), UInt8(ascii: "\\"): pool.append(bytes[offset])
    case UInt8(ascii: "n"): pool.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): pool.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "x"): return try unescape(hexDigits: 2, after: offset)
    case UInt8(ascii: "u"): return try unescape(hexDigits: 4, after: offset)
    default: throw Unusual()
    }
    return 1
  }

  mutating func unescape(hexDigits count: Int, after offset: Int) throws(Unusual) -> Int {
    let digits = String(decoding: bytes[offset + 1..<min(offset + 1 + count, bytes.count)], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { throw Unusual() }
    pool.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return 1 + count
  }

  /// Reads a text below `|` or `>`, with or without `-`.
  mutating func readText(inside parent: Int) throws(Unusual) {
    let start = place
    let isFolded = bytes[place] == UInt8(ascii: ">")
    place += 1
    let isStripped = byte(place) == UInt8(ascii: "-")
    if isStripped { place += 1 }
    while byte(place) == UInt8(ascii: " ") { place += 1 }
    guard byte(place) == UInt8(ascii: "\n"), skipBreaks() == 1 else { throw Unusual() }
    let indent = column
    guard place < bytes.count, indent > parent else { throw Unusual() }
    let poolStart = pool.count
    var breaks = 0
    while place < bytes.count, column == indent {
      let lineEnd = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      guard bytes[place] != UInt8(ascii: "\t"), lineEnd < bytes.count else { throw Unusual() }
      pool.append(contentsOf: bytes[place..<lineEnd])
      place = lineEnd
      breaks = skipBreaks()
      guard column == indent, place < bytes.count else { break }
      if isFolded { fold(breaks) } else { for _ in 0..<breaks { pool.append(UInt8(ascii: "\n")) } }
    }
    guard place == bytes.count || column < indent else { throw Unusual() }
    if !isStripped { pool.append(UInt8(ascii: "\n")) }
    place = lineStart
    addPooled(.quoted, from: start, pool: poolStart)
  }
}
