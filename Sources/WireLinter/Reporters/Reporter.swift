/// Writes a report in one format.
public protocol Reporter: Sendable {
  /// Whether it writes the lines of the stories in which something was found.
  var showsLines: Bool { get }

  /// The whole report in UTF-8, with a line end after it.
  func bytes(of report: LintReport) -> [UInt8]
}

extension Reporter {
  /// The same as text.
  public func text(of report: LintReport) -> String { String(decoding: bytes(of: report), as: UTF8.self) }
}
