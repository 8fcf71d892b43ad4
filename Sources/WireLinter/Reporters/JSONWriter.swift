import WireText

/// Writes JSON in pieces: the caller opens and closes, commas come by themselves.
@safe
struct JSONWriter: ~Copyable {
  private let output: ByteOutput
  /// A small place to write to, which is handed on when it is full.
  // SAFETY: `write` makes and frees it, and no writer is copied. What is written there lies before its end, as
  // `makeRoom` was asked for so many bytes first; what is read there lies before `used`, and was written.
  private let room: UnsafeMutableBufferPointer<UInt8>
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
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room)
    defer { unsafe buffer.deallocate() }
    unsafe buffer.initialize(repeating: 0)
    var json = unsafe JSONWriter(output: output, room: buffer)
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

  private init(output: @escaping ByteOutput, room: UnsafeMutableBufferPointer<UInt8>) {
    self.output = output
    unsafe self.room = room
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
    makeRoom(for: count &+ 4)
    if needsComma { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\""))
    // SAFETY: the static string has that many bytes, which live for ever.
    unsafe append(UnsafeBufferPointer(start: key.utf8Start, count: count).span)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    open(UInt8(ascii: "\""))
    let span = text.utf8.span
    var start = 0
    while start < span.count {
      let end = JSONWriter.firstEscape(span, from: start)
      put(span, from: start, to: end)
      if end < span.count { escape(span[end]) }
      start = end + 1
    }
    close(UInt8(ascii: "\""))
  }

  mutating func number(_ number: Int) {
    // A comma, a sign, and the digits of the greatest number.
    makeRoom(for: 22)
    if needsComma { append(UInt8(ascii: ",")) }
    if number < 0 { append(UInt8(ascii: "-")) }
    var left = number.magnitude
    var end = used &+ JSONWriter.digitCount(left)
    used = end
    repeat {
      end &-= 1
      unsafe room[end] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    } while left > 0
    needsComma = true
  }

  private static func digitCount(_ number: UInt) -> Int {
    var count = 1
    var left = number
    while left >= 10 {
      left /= 10
      count &+= 1
    }
    return count
  }

  /// Writes what a value opens with.
  @inline(__always)
  private mutating func open(_ sign: UInt8) {
    makeRoom(for: 2)
    if needsComma { append(UInt8(ascii: ",")) }
    append(sign)
    needsComma = false
  }

  /// Writes what a value closes with.
  @inline(__always)
  private mutating func close(_ sign: UInt8) {
    put(sign)
    needsComma = true
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    makeRoom(for: 1)
    append(byte)
  }

  private mutating func put(_ text: StaticString) {
    // SAFETY: the static string has that many bytes, which live for ever.
    let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    unsafe put(bytes.span, from: 0, to: bytes.count)
  }

  /// Writes some bytes of a text as they are.
  private mutating func put(_ text: Span<UInt8>, from start: Int, to end: Int) {
    var next = start
    while next < end {
      makeRoom(for: 1)
      let part = unsafe next..<min(end, next + room.count - used)
      append(text.extracting(part))
      next = part.upperBound
    }
  }

  /// Writes a byte that there is room for.
  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    unsafe room[used] = byte
    used &+= 1
  }

  /// Writes bytes that there is room for.
  @inline(__always)
  private mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { source in
      unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[used...])
        .copyMemory(from: source)
    }
    used &+= bytes.count
  }

  /// The offset of the first byte from `start` on that JSON escapes; that of the end where there is none.
  private static func firstEscape(_ text: Span<UInt8>, from start: Int) -> Int {
    text.skip(from: start, to: text.count) { word in
      EightBytes.equal(to: UInt8(ascii: "\""), in: word) | EightBytes.equal(to: UInt8(ascii: "\\"), in: word)
        | EightBytes.below(0x20, in: word)
    }
  }

  /// Empties the room where it has none for `count` bytes more, which are no more than it has.
  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    guard unsafe used &+ count > room.count else { return }
    empty()
    unsafe precondition(count <= room.count, "a piece is longer than the writer's room")
  }

  private mutating func empty() {
    unsafe output(UnsafeBufferPointer(rebasing: room[..<used]).span)
    used = 0
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
