import Glibc
import WireConfig
import WireLinter
import WireText

/// Writes what is said to a person.
enum StandardError {
  /// Writes the text and a line end.
  static func print(_ text: String) {
    write(text + "\n")
  }

  /// Writes the text as it is; where that fails there is no one to tell.
  static func write(_ text: String) {
    _ = Descriptor.write(text.utf8.span, to: STDERR_FILENO)
  }

  /// Writes what went wrong; a path is shown without the control characters that it may hold.
  static func print(_ problem: FileProblem) {
    print(
      "error: "
        + String(String.UnicodeScalarView(problem.description.unicodeScalars.map(Printable.printable))))
  }

  /// Writes what rules could not do in the stories of a report.
  static func printNotes(of report: LintReport) {
    for file in report.files {
      for note in file.notes { print("note: \(Printable.line(file.path)): \(note)") }
    }
  }
}
