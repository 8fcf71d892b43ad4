extension SourceError {
  /// Tells from the bytes what the file seems to be.
  init(_ fault: UTF8Check.Fault, in bytes: Span<UInt8>) {
    let wide = SourceError.likelyUTF16(bytes)
    switch fault {
    case .nul(let offset):
      self = wide.map { .notUTF8(offset: offset, likely: $0) } ?? .binary(offset: offset)
    case .invalid(let offset):
      if let wide {
        self = .notUTF8(offset: offset, likely: wide)
      } else if let zero = SourceError.firstNUL(bytes) {
        self = .binary(offset: zero)
      } else {
        self = .notUTF8(offset: offset, likely: SourceError.likelySingleByte(bytes))
      }
    }
  }

  /// How many bytes from the start are looked at.
  private static let sample = 65_536

  private static func firstNUL(_ bytes: Span<UInt8>) -> Int? {
    for i in 0..<min(bytes.count, sample) where bytes[i] == 0 { return i }
    return nil
  }

  /// UTF-16 by its byte order mark, or by NULs that all stand at odd (or even) offsets.
  private static func likelyUTF16(_ bytes: Span<UInt8>) -> LikelyEncoding? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LittleEndian }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BigEndian }
    var zeros = (even: 0, odd: 0)
    let end = min(bytes.count, sample)
    for i in 0..<end where bytes[i] == 0 {
      if i & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Half of the bytes of Latin text in UTF-16 are NUL; a quarter leaves room for other letters.
    if zeros.even == 0, zeros.odd * 4 >= end { return .utf16LittleEndian }
    if zeros.odd == 0, zeros.even * 4 >= end { return .utf16BigEndian }
    return nil
  }

  /// Weighs the bytes over 0x7F that stand between ASCII letters as accented letters of each encoding.
  private static func likelySingleByte(_ bytes: Span<UInt8>) -> LikelyEncoding {
    var latinLetters = 0
    var macLetters = 0
    var windowsSigns = 0
    for i in 0..<min(bytes.count, sample) {
      let byte = bytes[i]
      if byte < 0x80 { continue }
      let isAfterLetter = i > 0 && ASCII.isLetter(bytes[i - 1])
      switch byte {
      case 0xC0...0xFF where isAfterLetter || byte < 0xE0: latinLetters += 1
      // é, è, ê, à, ç, ô, ù and their like, as Mac OS Roman has them.
      case 0x88...0x9F where isAfterLetter: macLetters += 1
      case 0x80, 0x85, 0x8C, 0x91...0x97, 0x9C: windowsSigns += 1
      default: break
      }
    }
    if macLetters > latinLetters { return .macRoman }
    if windowsSigns > 0 || macLetters > 0 { return .windows1252 }
    return latinLetters > 0 ? .latin1 : .unknown
  }
}
