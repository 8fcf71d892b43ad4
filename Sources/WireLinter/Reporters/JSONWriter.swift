/// Writes JSON to bytes: the caller opens and closes, commas come by themselves.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next in the same object or array.
  private var needsComma = false

  /// - Parameter capacity: the bytes to make room for; more are written where it takes more.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// What was written, with a line end after it; to be called once, at last.
  consuming func line() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
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

  /// Writes the key of the member whose value is written next; it has no sign that JSON escapes.
  mutating func key(_ key: StaticString) {
    // SAFETY: the static string holds so many bytes, and lives for ever.
    let text = unsafe UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let isFirst = !needsComma
    bytes.append(addingCapacity: text.count + 4) { (output: inout OutputSpan<UInt8>) in
      if !isFirst { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      for unsafe byte in unsafe text { output.append(byte) }
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
    }
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
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
    bytes.append(addingCapacity: 20) { (output: inout OutputSpan<UInt8>) in
      if number < 0 { output.append(UInt8(ascii: "-")) }
      for i in first..<digits.count { output.append(digits[i]) }
    }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quote(_ text: String) {
    let span = text.utf8.span
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for i in 0..<span.count where JSONWriter.needsEscape(span[i]) {
      append(span, start..<i)
      escape(span[i])
      start = i + 1
    }
    append(span, start..<span.count)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
    bytes.append(addingCapacity: range.count) { (output: inout OutputSpan<UInt8>) in
      for i in range { output.append(span[i]) }
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    default:
      bytes += byte < 0x10 ? "\\u000".utf8 : "\\u00".utf8
      bytes += String(byte, radix: 16).utf8
    }
  }
}
