import WireText

/// Writes JSON in pieces: the caller opens and closes, commas come by themselves.
@safe
struct JSONWriter: ~Copyable {
  private let output: ByteOutput
  /// A small place to write to, which is handed on when it is full.
  // SAFETY: `write` makes and frees it, and no writer is copied. What is written there lies before its end, as
  // `makeRoom` was asked for so many bytes first; what is read there lies before `used`, and was written.
  private let room: UnsafeMutablePointer<UInt8>
  /// How many bytes it has.
  private let size: Int
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
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    defer { unsafe buffer.deallocate() }
    unsafe buffer.initialize(repeating: 0, count: room)
    var json = unsafe JSONWriter(output: output, room: buffer, size: room)
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

  private init(output: @escaping ByteOutput, room: UnsafeMutablePointer<UInt8>, size: Int) {
    self.output = output
    unsafe self.room = room
    self.size = size
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
  /// bytes, so that it has room.
  @inline(__always)
  mutating func key(_ key: StaticString) {
    let count = key.utf8CodeUnitCount
    makeRoom(for: count &+ 4)
    if needsComma { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\""))
    // SAFETY: the static string has that many bytes, which live for ever, and there is room for them.
    unsafe (room + used).update(from: key.utf8Start, count: count)
    used &+= count
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
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
      let escapes = JSONWriter.escapes(in: word)
      put(word)
      guard escapes == 0 else {
        used &-= 8 &- EightBytes.countBefore(escapes)
        return place &+ EightBytes.countBefore(escapes)
      }
      place &+= 8
    }
    guard place < text.count else { return place }
    let word = text.eightBytes(at: place, before: text.count)
    // The bytes after the text are 0, which are escaped.
    let count = EightBytes.countBefore(JSONWriter.escapes(in: word))
    put(word)
    used &-= 8 &- count
    return place &+ count
  }

  /// Writes eight bytes.
  @inline(__always)
  private mutating func put(_ word: UInt64) {
    makeRoom(for: 8)
    // SAFETY: there is room for 8 bytes.
    unsafe UnsafeMutableRawPointer(room + used).storeBytes(of: word.littleEndian, as: UInt64.self)
    used &+= 8
  }

  /// Those of 8 bytes that JSON escapes; sure up to the first.
  @inline(__always)
  private static func escapes(in word: UInt64) -> UInt64 {
    EightBytes.equal(to: UInt8(ascii: "\""), in: word) | EightBytes.equal(to: UInt8(ascii: "\\"), in: word)
      | EightBytes.below(0x20, in: word)
  }

  mutating func number(_ number: Int) {
    // A comma, a sign, and the digits of the greatest number.
    makeRoom(for: 22)
    if needsComma { append(UInt8(ascii: ",")) }
    if number < 0 { append(UInt8(ascii: "-")) }
    var left = number.magnitude
    used &+= JSONWriter.digitCount(left)
    var end = used
    while left >= 100 {
      let rest = left / 100
      end &-= 2
      setPair(left &- rest &* 100, at: end)
      left = rest
    }
    if left >= 10 { setPair(left, at: end &- 2) } else { setDigit(left, at: end &- 1) }
    needsComma = true
  }

  /// Sets two digits that there is room for.
  @inline(__always)
  private func setPair(_ number: UInt, at place: Int) {
    setDigit(number / 10, at: place)
    setDigit(number % 10, at: place &+ 1)
  }

  @inline(__always)
  private func setDigit(_ digit: UInt, at place: Int) {
    unsafe room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
  }

  /// How many digits the magnitude of an `Int` has.
  private static func digitCount(_ number: UInt) -> Int {
    var count = 1
    // No magnitude of an `Int` reaches the nineteenth power of ten, which a `UInt` holds.
    var bound: UInt = 10
    while number >= bound {
      bound &*= 10
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
    for index in 0..<text.utf8CodeUnitCount { put(unsafe text.utf8Start[index]) }
  }

  /// Writes a byte that there is room for.
  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    unsafe room[used] = byte
    used &+= 1
  }

  /// Empties the room where it has none for `count` bytes more, which are no more than it has.
  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    guard used &+ count > size else { return }
    empty()
    precondition(count <= size, "a piece is longer than the writer's room")
  }

  private mutating func empty() {
    unsafe output(UnsafeBufferPointer(start: room, count: used).span)
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
