/// One Unicode scalar as decoded from valid UTF-8.
@usableFromInline
package struct DecodedScalar {
  /// The scalar value.
  @usableFromInline package let value: UInt32
  /// Its length in bytes, 1...4.
  @usableFromInline package let length: Int

  /// Takes what was decoded.
  @inlinable
  package init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// The length in bytes, 1...4, of the scalar whose first byte this is.
  @inline(__always)
  static func length(withFirst byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
