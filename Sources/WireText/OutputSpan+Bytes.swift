extension OutputSpan where Element == UInt8 {
  /// Appends the first `count` bytes of a word, the lowest first; there is room for all 8 of it.
  @inline(__always)
  mutating func append(_ word: UInt64, count: Int) {
    precondition(freeCapacity >= 8 && count >= 0 && count <= 8, "there is no room for 8 bytes")
    // SAFETY: 8 bytes from the first free one on lie in the buffer, and the first `count` of them are set.
    unsafe withUnsafeMutableBufferPointer { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer)
        .storeBytes(of: word.littleEndian, toByteOffset: initialized, as: UInt64.self)
      initialized &+= count
    }
  }
}
