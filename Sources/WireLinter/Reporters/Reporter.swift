/// Writes a report in one format.
public protocol Reporter: Sendable {
  /// Whether it writes the lines of the stories in which something was found.
  var showsLines: Bool { get }

  /// Writes the whole report in UTF-8, with a line end after it, in pieces of some kilobytes: what a long report takes
  /// in memory does not grow with it. A piece may end inside a scalar.
  func write(_ report: LintReport, to output: @escaping ByteOutput)
}

/// Takes the next bytes of what is written.
public typealias ByteOutput = (Span<UInt8>) -> Void

extension Reporter {
  /// The whole report as text.
  public func text(of report: LintReport) -> String {
    var bytes: [UInt8] = []
    write(report) { piece in bytes.append(piece) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds the bytes of a span.
  mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for i in bytes.indices { output.append(bytes[i]) }
    }
  }
}
