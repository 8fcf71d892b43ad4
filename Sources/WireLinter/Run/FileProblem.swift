import Glibc
import WireText

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
