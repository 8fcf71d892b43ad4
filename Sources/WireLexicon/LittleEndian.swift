extension UnsafeRawBufferPointer {
  /// The little-endian number whose first byte is at `offset`; traps where it goes past the end.
  @inlinable
  package func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type)
    -> Number
  {
    // SAFETY: the standard library's load is checked against the buffer's bounds in every build that keeps
    // preconditions; callers pass offsets that `DataFileFormat` checked against the file's length.
    unsafe Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension [UInt8] {
  /// Appends a number, its least byte first.
  mutating func append(number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
