import WireLinter
import WireText

/// Writes a file to start from.
enum NewFile {
  /// Writes the text whole and says so; where the file is there already, says that and ends the command.
  static func write(_ path: String, _ text: String) throws {
    try ExitStatus.telling { () throws(FileProblem) in
      try Interruption.deferred { () throws(FileProblem) in
        try FileWriter().write(path, with: Array(text.utf8), isNew: true)
      }
    }
    StandardError.print("wrote \(Printable.line(path))")
  }
}
