import WireText

extension Token {
  /// The scalar of a token of punctuation that is one scalar long; nil for anything else.
  @inline(__always)
  func sign(in bytes: Span<UInt8>) -> UInt32? {
    guard kind == .punctuation || kind == .symbol else { return nil }
    let first = bytes.scalar(at: Int(start))
    return first.length == Int(end - start) ? first.value : nil
  }

  /// Whether it is a word of prose, a number or a short form: what a sign may follow.
  var isWordLike: Bool {
    switch kind {
    case .word, .abbreviation, .initial, .number, .time, .opaque: true
    case .elision, .url, .email, .handle, .punctuation, .symbol: false
    }
  }

  /// Whether it is an address or a handle, whose letters are what a machine looks for.
  var isAddress: Bool { kind == .url || kind == .email || kind == .handle }
}
