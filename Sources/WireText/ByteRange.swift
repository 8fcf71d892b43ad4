/// A half-open range of UTF-8 byte offsets into a file as it is on disk, counted from 0.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte; never less than `start`.
  public var end: Int

  /// Makes the range `start..<end`. Traps where it would end before it starts.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range ends before it starts")
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  @inlinable public var count: Int { end - start }

  /// Whether the range holds no byte; an empty range still has a place.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the two share a byte. An empty range overlaps where it lies strictly inside the other.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether every byte of `other` is in this range; an empty range at either edge is inside.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether `offset` is the offset of a byte of the range.
  @inlinable
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// The least range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
