/// Tells whether two reads of a file gave the same bytes; of use only within one process.
struct Fingerprint: Hashable, Sendable {
  private let size: Int
  private let hash: Int

  init(_ bytes: [UInt8]) {
    var hasher = Hasher()
    // SAFETY: the buffer is read inside the call only.
    unsafe bytes.withUnsafeBytes { buffer in unsafe hasher.combine(bytes: buffer) }
    size = bytes.count
    hash = hasher.finalize()
  }
}
