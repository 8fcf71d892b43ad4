import WireText

/// Writes bytes to an output, by way of a small room that is handed on when it is full.
@safe
struct ByteWriter: ~Copyable {
  private let output: ByteOutput
  // SAFETY: made and freed with the writer, which is not copied. What is written there lies before its end, as `makeRoom`
  // was asked for so many bytes first; what is read there lies before `used`, and was written.
  private let room: UnsafeMutablePointer<UInt8>
  /// How many bytes it has.
  private let size: Int
  private var used = 0

  /// A writer to `output`, in pieces of at most `size` bytes, which are at least 1,024. What was written last is handed on
  /// by `empty` alone.
  init(to output: @escaping ByteOutput, size: Int = 1 << 15) {
    precondition(size >= 1_024, "a writer's room is too small for its pieces")
    self.output = output
    self.size = size
    unsafe room = .allocate(capacity: size)
    unsafe room.initialize(repeating: 0, count: size)
  }

  deinit { unsafe room.deallocate() }

  /// Hands on what was written.
  mutating func empty() {
    unsafe output(UnsafeBufferPointer(start: room, count: used).span)
    used = 0
  }

  /// Writes a byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    makeRoom(for: 1)
    unsafe room[used] = byte
    used &+= 1
  }

  /// Writes the same byte several times.
  mutating func put(_ byte: UInt8, times: Int) {
    for _ in 0..<times { put(byte) }
  }

  /// Writes a text of less than 1,000 bytes.
  @inline(__always)
  mutating func put(literal text: StaticString) {
    let count = text.utf8CodeUnitCount
    makeRoom(for: count)
    // SAFETY: the static string has that many bytes, which live for ever, and there is room for them.
    unsafe (room + used).update(from: text.utf8Start, count: count)
    used &+= count
  }

  /// Writes a text.
  mutating func put(_ text: String) {
    let span = text.utf8.span
    var place = 0
    while place &+ 8 <= span.count {
      put(span.eightBytes(at: place), keeping: 8)
      place &+= 8
    }
    if place < span.count {
      put(span.eightBytes(at: place, before: span.count), keeping: span.count &- place)
    }
  }

  /// Writes the first `count` of eight bytes, the lowest first.
  @inline(__always)
  mutating func put(_ word: UInt64, keeping count: Int) {
    precondition(count >= 0 && count <= 8, "a word has eight bytes")
    makeRoom(for: 8)
    // SAFETY: there is room for 8 bytes.
    unsafe UnsafeMutableRawPointer(room + used).storeBytes(of: word.littleEndian, as: UInt64.self)
    used &+= count
  }

  /// Writes a number in digits.
  mutating func put(_ number: Int) {
    // A sign, and the digits of the greatest number.
    makeRoom(for: 20)
    if number < 0 { put(UInt8(ascii: "-")) }
    var left = number.magnitude
    used &+= ByteWriter.digits(of: left)
    var end = used
    while left >= 100 {
      let rest = left / 100
      end &-= 2
      setPair(left &- rest &* 100, at: end)
      left = rest
    }
    if left >= 10 { setPair(left, at: end &- 2) } else { setDigit(left, at: end &- 1) }
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
  static func digits(of number: UInt) -> Int {
    var count = 1
    // No magnitude of an `Int` reaches the nineteenth power of ten, which a `UInt` holds.
    var bound: UInt = 10
    while number >= bound {
      bound &*= 10
      count &+= 1
    }
    return count
  }

  /// Empties the room where it has none for `count` bytes more, which are no more than it has.
  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    guard used &+ count > size else { return }
    empty()
    precondition(count <= size, "a piece is longer than the writer's room")
  }
}
