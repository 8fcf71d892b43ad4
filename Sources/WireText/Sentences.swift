internal import CICU

/// The sentences of a text, by ICU, with abbreviations and initials respected.
package enum Sentences {
  /// The sentences of `range` in order, without the white space around them.
  ///
  /// `tokens` holds the tokens of the range, and may hold others. A line end is no sentence's end by itself; an empty
  /// line is.
  package static func ranges(
    in bytes: Span<UInt8>, _ range: ByteRange, tokens: Tokens, language: Language
  ) -> [ByteRange] {
    var sentences: [ByteRange] = []
    var start = range.start
    for found in boundaries(bytes, range, language) where found < range.end && found >= start {
      let boundary = closingQuotation(bytes, at: found, to: range.end) ?? found
      guard boundary < range.end, ends(bytes, at: boundary, from: start, to: range.end, tokens) else {
        continue
      }
      append(bytes, ByteRange(start, boundary), to: &sentences)
      start = boundary
    }
    append(bytes, ByteRange(start, range.end), to: &sentences)
    return sentences
  }

  /// The offset after a `»` that a space parts from the sentence it closes; nil where none stands at `offset`.
  private static func closingQuotation(_ bytes: Span<UInt8>, at offset: Int, to end: Int) -> Int? {
    let start = WhiteSpace.skip(from: offset, to: end, in: bytes)
    guard start + 1 < end, bytes.matches("»", at: start) else { return nil }
    let after = start + 2
    // Right before a letter it opens a quotation, as in German.
    return after == end || !bytes.scalarClass(at: after).isLetterOrDigit ? after : nil
  }

  private static func append(_ bytes: Span<UInt8>, _ range: ByteRange, to sentences: inout [ByteRange]) {
    let start = WhiteSpace.skip(from: range.start, to: range.end, in: bytes)
    guard start < range.end else { return }
    sentences.append(ByteRange(start, WhiteSpace.skipBack(from: range.end, to: start, in: bytes)))
  }

  /// Where ICU ends sentences, in offsets of the file; none where it failed.
  private static func boundaries(_ bytes: Span<UInt8>, _ range: ByteRange, _ language: Language) -> [Int] {
    guard !range.isEmpty, range.count <= Int(Int32.max) else { return [] }
    var boundaries: [Int] = []
    // SAFETY: the iterator reads within the buffer's count, and is closed before the buffer goes.
    unsafe bytes.extracting(range.start..<range.end).withUnsafeBufferPointer { text in
      guard let iterator = unsafe cicu_sentences_open(language.code, text.baseAddress, Int64(text.count))
      else {
        return
      }
      while true {
        let next = unsafe cicu_sentences_next(iterator)
        if next < 0 { break }
        boundaries.append(range.start + Int(next))
      }
      unsafe cicu_sentences_close(iterator)
    }
    return boundaries
  }

  /// Whether a sentence that starts at `start` ends where ICU says so.
  private static func ends(
    _ bytes: Span<UInt8>, at boundary: Int, from start: Int, to end: Int, _ tokens: Tokens
  ) -> Bool {
    let textEnd = WhiteSpace.skipBack(from: boundary, to: start, in: bytes)
    guard textEnd > start else { return false }
    let gapEnd = WhiteSpace.skip(from: boundary, to: end, in: bytes)
    let lineEnds = lineEnds(bytes, from: textEnd, to: gapEnd)
    if lineEnds >= 2 { return true }
    guard let last = token(endingAt: textEnd, in: tokens) else { return true }
    switch last.kind {
    case .abbreviation, .initial: return false
    case .punctuation: return lineEnds == 0 || !continuesAfterLineEnd(bytes[Int(last.start)])
    case .word, .elision, .number, .time, .url, .email, .handle, .symbol, .opaque: return lineEnds == 0
    }
  }

  /// Whether a sentence goes on in the next line after this sign.
  private static func continuesAfterLineEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "("): true
    default: false
    }
  }

  private static func lineEnds(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var count = 0
    for i in start..<end {
      if bytes[i] == UInt8(ascii: "\n") { count += 1 }
      if bytes[i] == UInt8(ascii: "\r"), i + 1 == end || bytes[i + 1] != UInt8(ascii: "\n") { count += 1 }
    }
    return count
  }

  /// The token that ends at `offset`, by binary search.
  private static func token(endingAt offset: Int, in tokens: Tokens) -> Token? {
    let index = tokens.list.indices.partitioningIndex { Int(tokens.list[$0].end) >= offset }
    guard index < tokens.list.count, Int(tokens.list[index].end) == offset else { return nil }
    return tokens.list[index]
  }
}
