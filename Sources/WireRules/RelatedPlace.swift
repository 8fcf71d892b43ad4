public import WireText

/// Another place that a finding speaks of: where the other spelling stands, the headline's first filing.
public struct RelatedPlace: Hashable, Sendable {
  /// The file; nil where it is the finding's own.
  public let path: String?
  /// UTF-8 bytes of that file.
  public let range: ByteRange
  /// What is there: `spelt Kérouan here`.
  public let message: String

  public init(path: String? = nil, range: ByteRange, message: String) {
    self.path = path
    self.range = range
    self.message = message
  }
}
