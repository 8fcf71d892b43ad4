import WireText

/// Tells whether two reads of a file gave the same bytes; of use only within one process.
struct Fingerprint: Hashable, Sendable {
  private let size: Int
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    size = bytes.count
    hash = ByteHash.ofWords(bytes.span)
  }
}
