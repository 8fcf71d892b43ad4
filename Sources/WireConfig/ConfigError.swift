public import WireText

/// A fault in a configuration: where it is, what was found, and what to do.
public struct ConfigError: Error, Hashable, Sendable {
  /// A place in a file.
  public struct Place: Hashable, Sendable {
    public let range: ByteRange
    /// The line, counted from 0.
    public let line: Int
    /// The column in Unicode scalars, counted from 0; a byte order mark does not count.
    public let column: Int
    let excerpt: Excerpt
  }

  public let path: String
  /// The place in the file; nil where the fault is of the file as a whole, as when it is not there.
  public let place: Place?
  /// What is wrong, in one clause without a full stop.
  public let message: String
  /// What to do, in one clause; nil where the message says it all.
  public let help: String?

  package init(path: String, place: Place? = nil, message: String, help: String? = nil) {
    self.path = path
    self.place = place
    self.message = message
    self.help = help
  }
}

extension ConfigError: Comparable {
  /// Orders by path, then by place; faults of a whole file come first.
  public static func < (left: ConfigError, right: ConfigError) -> Bool {
    guard left.path == right.path else { return left.path < right.path }
    let (leftStart, rightStart) = (left.place?.range.start ?? -1, right.place?.range.start ?? -1)
    guard leftStart == rightStart else { return leftStart < rightStart }
    return (left.message, left.help ?? "") < (right.message, right.help ?? "")
  }
}

extension ConfigError: CustomStringConvertible {
  /// `path:line:column: message; help`, with line and column counted from 1, then the line and a caret under
  /// the fault.
  public var description: String {
    var text = Printable.line(path)
    if let place { text += ":\(place.line + 1):\(place.column + 1)" }
    text += ": \(message)"
    if let help { text += "; \(help)" }
    guard let place else { return text }
    let number = String(place.line + 1)
    let gutter = String(repeating: " ", count: number.count)
    return text + "\n  \(number) | \(place.excerpt.text)\n  \(gutter) | \(place.excerpt.underline)"
  }
}
