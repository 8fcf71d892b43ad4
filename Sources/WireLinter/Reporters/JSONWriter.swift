import WireText

/// Writes JSON in pieces: the caller opens and closes, commas come by themselves.
struct JSONWriter: ~Copyable {
  private var bytes: ByteWriter
  /// Whether a value stands before the next in the same object or array.
  private var needsComma = false

  /// Writes to `output`, in pieces of at most `room` bytes, what `body` writes, with `end` after it.
  ///
  /// - Parameter room: at least 1,024.
  static func write(
    to output: @escaping ByteOutput, endingIn end: StaticString = "", room: Int = 1 << 15,
    _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(bytes: ByteWriter(to: output, size: room))
    body(&json)
    json.bytes.put(literal: end)
    json.bytes.empty()
  }

  /// What `body` writes as text, with `end` after it.
  static func text(endingIn end: StaticString = "", _ body: (inout JSONWriter) -> Void) -> String {
    var bytes: [UInt8] = []
    write(to: { piece in bytes.append(piece) }, endingIn: end, room: 1 << 10, body)
    return String(decoding: bytes, as: UTF8.self)
  }

  private init(bytes: consuming ByteWriter) {
    self.bytes = bytes
  }

  /// Writes an object; `body` writes its members.
  @inline(__always)
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array, one element for each of `elements`.
  @inline(__always)
  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the member whose value is written next; it has no sign that JSON escapes, and less than 1,000
  /// bytes.
  @inline(__always)
  mutating func key(_ key: StaticString) {
    if needsComma { bytes.put(UInt8(ascii: ",")) }
    bytes.put(UInt8(ascii: "\""))
    bytes.put(literal: key)
    bytes.put(literal: "\":")
    needsComma = false
  }

  mutating func string(_ text: String) {
    open(UInt8(ascii: "\""))
    let span = text.utf8.span
    var place = putUnescaped(span, from: 0)
    while place < span.count {
      escape(span[place])
      place = putUnescaped(span, from: place &+ 1)
    }
    close(UInt8(ascii: "\""))
  }

  /// Writes the bytes of a text from `start` up to the first that JSON escapes, and gives the offset of that; the end of
  /// the text where there is none.
  private mutating func putUnescaped(_ text: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place &+ 8 <= text.count {
      let word = text.eightBytes(at: place)
      let count = EightBytes.countBefore(JSONWriter.escapes(in: word))
      bytes.put(word, keeping: count)
      place &+= count
      if count < 8 { return place }
    }
    guard place < text.count else { return place }
    let word = text.eightBytes(at: place, before: text.count)
    // The bytes after the text are 0, which are escaped.
    let count = EightBytes.countBefore(JSONWriter.escapes(in: word))
    bytes.put(word, keeping: count)
    return place &+ count
  }

  /// Those of 8 bytes that JSON escapes; sure up to the first.
  @inline(__always)
  private static func escapes(in word: UInt64) -> UInt64 {
    EightBytes.equal(to: UInt8(ascii: "\""), in: word) | EightBytes.equal(to: UInt8(ascii: "\\"), in: word)
      | EightBytes.below(0x20, in: word)
  }

  mutating func number(_ number: Int) {
    if needsComma { bytes.put(UInt8(ascii: ",")) }
    bytes.put(number)
    needsComma = true
  }

  /// Writes what a value opens with.
  @inline(__always)
  private mutating func open(_ sign: UInt8) {
    if needsComma { bytes.put(UInt8(ascii: ",")) }
    bytes.put(sign)
    needsComma = false
  }

  /// Writes what a value closes with.
  @inline(__always)
  private mutating func close(_ sign: UInt8) {
    bytes.put(sign)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.put(literal: "\\\"")
    case UInt8(ascii: "\\"): bytes.put(literal: "\\\\")
    case UInt8(ascii: "\n"): bytes.put(literal: "\\n")
    default:
      bytes.put(literal: "\\u00")
      bytes.put(JSONWriter.digit(byte >> 4))
      bytes.put(JSONWriter.digit(byte & 15))
    }
  }

  /// The hexadecimal digit of a number under 16.
  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
