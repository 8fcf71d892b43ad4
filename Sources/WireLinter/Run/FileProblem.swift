import Glibc
import WireConfig
package import WireText

/// Why a file could not be read or written; the other files of the run are not touched by it.
public struct FileProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  public let path: String
  /// What went wrong, in one clause without a full stop.
  public let message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// The file of a rule that is at fault, with line and column counted from 1.
  init(_ error: ConfigError) {
    let place = error.place.map { ":\($0.line + 1):\($0.column + 1)" } ?? ""
    self.init(path: error.path + place, message: error.message + (error.help.map { "; \($0)" } ?? ""))
  }

  /// A file that could not be read, and why.
  package init(notRead path: String, _ error: FileSystemError) {
    self.init(path: path, message: "cannot be read: \(error.message)")
  }

  /// A file that could not be written, and why.
  init(notWritten path: String, _ error: FileSystemError) {
    // The system says the same of what may not be read.
    let reason = error.code == EACCES ? "no permission to write it" : error.message
    self.init(path: path, message: "not written: \(reason)")
  }
}

extension FileProblem: CustomStringConvertible {
  /// `path: message`.
  public var description: String { "\(path): \(message)" }
}
