import WireText

/// What stands at a place where forms are tried, looked up once for all of them.
struct FormStart {
  let byte: UInt8
  let isAgency: Bool
  let isLabel: Bool

  init(_ bytes: Span<UInt8>, _ range: ByteRange, words: FormWords) {
    byte = range.isEmpty ? 0 : bytes[range.start]
    isAgency = words.agencies.match(bytes, at: range.start, to: range.end) != nil
    isLabel = words.labels.match(bytes, at: range.start, to: range.end) != nil
  }
}
