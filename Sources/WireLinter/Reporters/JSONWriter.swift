/// Writes JSON in pieces: the caller opens and closes, commas come by themselves.
struct JSONWriter {
  private let output: ByteOutput
  /// A small place to write to, which is handed on when it is full.
  private var room: [UInt8]
  private var used = 0
  /// Whether a value stands before the next in the same object or array.
  private var needsComma = false

  /// Writes to `output`, in pieces of at most `room` bytes, what `body` writes, with `end` after it.
  ///
  /// - Parameter room: at least 1,024.
  static func write(
    to output: @escaping ByteOutput, endingIn end: StaticString = "", room: Int = 1 << 15,
    _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(output: output, room: room)
    body(&json)
    json.put(end)
    json.empty()
  }

  /// What `body` writes as text, with `end` after it.
  static func text(endingIn end: StaticString = "", _ body: (inout JSONWriter) -> Void) -> String {
    var bytes: [UInt8] = []
    write(to: { piece in bytes.append(piece) }, endingIn: end, room: 1 << 10, body)
    return String(decoding: bytes, as: UTF8.self)
  }

  private init(output: @escaping ByteOutput, room: Int) {
    self.output = output
    self.room = [UInt8](repeating: 0, count: room)
  }

  /// Writes an object; `body` writes its members.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array, one element for each of `elements`.
  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the member whose value is written next; it has no sign that JSON escapes, and less than 1,000
  /// bytes, so that it has room.
  mutating func key(_ key: StaticString) {
    let count = key.utf8CodeUnitCount
    makeRoom(for: count + 4)
    let start = unsafe key.utf8Start
    let isFirst = !needsComma
    var end = used
    var free = room.mutableSpan
    if !isFirst {
      free[end] = UInt8(ascii: ",")
      end += 1
    }
    free[end] = UInt8(ascii: "\"")
    for i in 0..<count {
      end += 1
      // SAFETY: a number under that of the key's bytes, which live for ever.
      free[end] = unsafe start[i]
    }
    free[end + 1] = UInt8(ascii: "\"")
    free[end + 2] = UInt8(ascii: ":")
    used = end + 3
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    put(UInt8(ascii: "\""))
    let span = text.utf8.span
    var start = 0
    while start < span.count {
      start = copy(span, from: start)
      if start < span.count {
        escape(span[start])
        start += 1
      }
    }
    put(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ number: Int) {
    separate()
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var left = number.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    } while left > 0
    if number < 0 { put(UInt8(ascii: "-")) }
    makeRoom(for: digits.count)
    var end = used
    var free = room.mutableSpan
    for i in first..<digits.count {
      free[end] = digits[i]
      end += 1
    }
    used = end
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    put(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    put(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
  }

  private mutating func put(_ byte: UInt8) {
    makeRoom(for: 1)
    room[used] = byte
    used += 1
  }

  private mutating func put(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    makeRoom(for: count)
    let start = unsafe text.utf8Start
    var end = used
    var free = room.mutableSpan
    for i in 0..<count {
      // SAFETY: a number under that of the text's bytes, which live for ever.
      free[end] = unsafe start[i]
      end += 1
    }
    used = end
  }

  /// Writes bytes as they are up to the first that JSON escapes; returns its offset, or that of the end.
  private mutating func copy(_ text: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < text.count {
      makeRoom(for: 1)
      let end = min(text.count, i + room.count - used)
      var to = used
      var free = room.mutableSpan
      while i < end, !JSONWriter.needsEscape(text[i]) {
        free[to] = text[i]
        to += 1
        i += 1
      }
      used = to
      if i < end { break }
    }
    return i
  }

  /// Empties the room where it has none for `count` bytes more.
  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    if used + count > room.count { empty() }
  }

  private mutating func empty() {
    output(room.span.extracting(..<used))
    used = 0
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case UInt8(ascii: "\n"): put("\\n")
    default:
      put("\\u00")
      put(JSONWriter.digit(byte >> 4))
      put(JSONWriter.digit(byte & 15))
    }
  }

  /// The hexadecimal digit of a number under 16.
  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
