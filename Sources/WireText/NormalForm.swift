internal import CICU

/// The Unicode normal form that a piece of text is in.
package enum NormalForm: Hashable, Sendable {
  /// In both forms: nothing in it composes or decomposes, as in plain ASCII.
  case both
  case nfc
  case nfd
  /// In neither: composed and decomposed letters are mixed.
  case mixed

  /// The form of the bytes of `range`, which are valid UTF-8.
  package static func of(_ bytes: Span<UInt8>, _ range: ByteRange) -> NormalForm {
    var isComposed = true
    var isDecomposed = true
    var start = range.start
    while start < range.end, isComposed || isDecomposed {
      let end = pieceEnd(bytes, from: start, to: range.end)
      let piece = bytes.extracting(start..<end)
      start = end
      guard let highest = highestByte(piece), highest >= 0x80 else { continue }
      // All scalars under U+0300 are in NFC, whatever stands around them.
      // SAFETY: both functions read within the length they are given.
      if isComposed, highest >= 0xCC { isComposed = unsafe check(piece, cicu_is_nfc) }
      if isDecomposed { isDecomposed = unsafe check(piece, cicu_is_nfd) }
    }
    if isComposed { return isDecomposed ? .both : .nfc }
    return isDecomposed ? .nfd : .mixed
  }

  /// Whether no composition joins the scalar with what stands before it; a combining mark has no such boundary.
  package static func hasBoundary(before scalar: UInt32) -> Bool {
    cicu_has_boundary_before(scalar)
  }

  /// The text in NFC.
  package static func composed(_ bytes: [UInt8]) -> [UInt8] {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    unsafe ICUText.write(bytes.span, cicu_nfc) ?? bytes
  }

  /// The text in NFD.
  package static func decomposed(_ bytes: [UInt8]) -> [UInt8] {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    unsafe ICUText.write(bytes.span, cicu_nfd) ?? bytes
  }

  /// The text in this form; as it is where the form leaves both open.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .nfc: NormalForm.composed(bytes)
    case .nfd: NormalForm.decomposed(bytes)
    case .both, .mixed: bytes
    }
  }

  private static func highestByte(_ bytes: Span<UInt8>) -> UInt8? {
    var highest: UInt8?
    for i in 0..<bytes.count { highest = max(highest ?? 0, bytes[i]) }
    return highest
  }

  /// The end of a piece of about 64 KB that ends before an ASCII byte: nothing composes with one that precedes it.
  private static func pieceEnd(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var i = min(start + 65_536, end)
    while i < end, bytes[i] >= 0x80 { i += 1 }
    return i
  }

  private static func check(_ piece: Span<UInt8>, _ test: (UnsafePointer<UInt8>?, Int32) -> Bool) -> Bool {
    guard piece.count <= Int(Int32.max) else { return false }
    // SAFETY: ICU reads within the buffer's count, and the pointer does not leave the closure.
    return unsafe piece.withUnsafeBufferPointer { unsafe test($0.baseAddress, Int32($0.count)) }
  }
}
