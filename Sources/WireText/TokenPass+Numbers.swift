extension TokenPass {
  /// Scans a number, a time, or a word that begins with digits; returns the token's end.
  mutating func number(_ bytes: Span<UInt8>, from start: Int, _ before: Token.Traits) -> Int {
    var end = digits(bytes, from: start)
    var traits = before.union(.digits)
    var isPlain = true
    while end < range.end {
      let byte = bytes[end]
      if isPlain, let time = time(bytes, from: start, digitsEnd: end, traits) { return time }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"):
        guard startsDigit(bytes, at: end + 1) else {
          return appendNumber(bytes, from: start, to: end, traits)
        }
        end = digits(bytes, from: end + 1)
        isPlain = false
      default:
        let scalar = bytes.scalar(at: end)
        let scalarClass = ScalarClass.of(scalar.value)
        if scalarClass == .hyphen, startsDigit(bytes, at: end + scalar.length) {
          traits.insert(.hyphenated)
          end = digits(bytes, from: end + scalar.length)
          isPlain = false
          continue
        }
        if isPlain, opensWord(bytes, at: end, scalar, scalarClass) {
          let known = withBeyondASCII(traits, bytes, from: start, to: end)
          return word(bytes, from: start, WordScan(after: end, traits: known))
        }
        return appendNumber(bytes, from: start, to: end, traits)
      }
    }
    return appendNumber(bytes, from: start, to: end, traits)
  }

  private mutating func appendNumber(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ traits: Token.Traits
  ) -> Int {
    appendKeyed(
      .number, bytes, from: start, to: end, withBeyondASCII(traits, bytes, from: start, to: end))
  }

  /// Whether plain digits go on as a word: `8e`, `5G`, `8décembre`, `80-year-old`. A capital after a hyphen begins
  /// something else: `2013-ABC`.
  private func opensWord(
    _ bytes: Span<UInt8>, at i: Int, _ scalar: DecodedScalar, _ scalarClass: ScalarClass
  ) -> Bool {
    if scalarClass == .hyphen {
      let next = i + scalar.length
      return next < range.end && bytes.scalarClass(at: next) == .lower
    }
    return scalarClass.isLetter || scalarClass == .joiner
  }

  /// The end of the digits from `i` on, with superscripts, fractions and marks that belong to them.
  func digits(_ bytes: Span<UInt8>, from i: Int) -> Int {
    var end = i
    while end < range.end {
      let byte = bytes[end]
      if byte < 0x80 {
        guard ASCII.isDigit(byte) else { return end }
        end += 1
        continue
      }
      let scalar = bytes.scalar(at: end)
      switch ScalarClass.of(scalar.value) {
      case .digit, .otherNumber, .mark: end += scalar.length
      case .upper, .lower, .letter, .space, .joiner, .apostrophe, .hyphen, .punctuation, .symbol: return end
      }
    }
    return end
  }

  private func startsDigit(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    i < range.end && bytes.scalarClass(at: i) == .digit
  }

  /// Appends `14h30`, `20h`, `14:30`, `14:30:05`, `9am` where the digits up to `digitsEnd` are an hour; returns its end.
  private mutating func time(
    _ bytes: Span<UInt8>, from start: Int, digitsEnd: Int, _ traits: Token.Traits
  ) -> Int? {
    guard let hour = twoDigits(bytes, from: start, to: digitsEnd), hour <= 24 else { return nil }
    var end = digitsEnd
    switch bytes[end] {
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      end += 1
      let minutesEnd = asciiDigits(bytes, from: end)
      if minutesEnd > end {
        guard minutesEnd - end == 2, isBelow60(bytes, from: end, to: minutesEnd) else { return nil }
        end = minutesEnd
      }
    case UInt8(ascii: ":"):
      end += 1
      for _ in 0..<2 {
        let next = asciiDigits(bytes, from: end)
        guard next - end == 2, isBelow60(bytes, from: end, to: next) else { return nil }
        end = next
        guard end + 1 < range.end, bytes[end] == UInt8(ascii: ":"), startsDigit(bytes, at: end + 1) else {
          break
        }
        end += 1
      }
      end = halfDay(bytes, from: end)
    default:
      end = halfDay(bytes, from: end)
      guard end > digitsEnd else { return nil }
    }
    if continuesWord(bytes, at: end) { return nil }
    return appendKeyed(.time, bytes, from: start, to: end, traits)
  }

  /// The offset after `am` or `pm` in any case at `i`; `i` where neither stands there.
  private func halfDay(_ bytes: Span<UInt8>, from i: Int) -> Int {
    guard i + 1 < range.end else { return i }
    let first = bytes[i] | 0x20
    let isHalf = first == UInt8(ascii: "a") || first == UInt8(ascii: "p")
    return isHalf && bytes[i + 1] | 0x20 == UInt8(ascii: "m") ? i + 2 : i
  }

  private func asciiDigits(_ bytes: Span<UInt8>, from i: Int) -> Int {
    var end = i
    while end < range.end, ASCII.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// The value of one or two ASCII digits; nil where there are more, or others.
  private func twoDigits(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    guard end - start == 1 || end - start == 2 else { return nil }
    var value = 0
    for i in start..<end {
      guard let digit = ASCII.value(ofDigit: bytes[i]) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private func isBelow60(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    twoDigits(bytes, from: start, to: end).map { $0 < 60 } ?? false
  }
}
