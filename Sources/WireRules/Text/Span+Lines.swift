import WireText

extension Span where Element == UInt8 {
  /// Whether a line ends between two offsets, with LF, CRLF or CR.
  func breaksLine(from start: Int, to end: Int) -> Bool {
    for offset in start..<end where self[offset] == UInt8(ascii: "\n") || self[offset] == UInt8(ascii: "\r") {
      return true
    }
    return false
  }
}
