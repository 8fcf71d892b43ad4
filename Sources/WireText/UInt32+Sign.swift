/// A scalar's value is compared with the sign itself: `sign == "("`, `case ".", "…":`.
///
/// Dashes, spaces and what has no width look alike: they are written by their numbers, `"\u{2013}"`.
extension UInt32 {
  @inlinable @inline(__always)
  package static func == (value: UInt32, sign: Unicode.Scalar) -> Bool { value == sign.value }

  @inlinable @inline(__always)
  package static func != (value: UInt32, sign: Unicode.Scalar) -> Bool { value != sign.value }

  @inlinable @inline(__always)
  package static func ~= (sign: Unicode.Scalar, value: UInt32) -> Bool { value == sign.value }
}

extension UInt32? {
  @inlinable @inline(__always)
  package static func == (value: UInt32?, sign: Unicode.Scalar) -> Bool { value == sign.value }

  @inlinable @inline(__always)
  package static func != (value: UInt32?, sign: Unicode.Scalar) -> Bool { value != sign.value }

  @inlinable @inline(__always)
  package static func ~= (sign: Unicode.Scalar, value: UInt32?) -> Bool { value == sign.value }
}
