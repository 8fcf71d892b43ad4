import Glibc
import WireConfig
import WireLinter

/// Writes what is said to a person.
enum StandardError {
  /// Writes the text and a line end; where that fails there is no one to tell.
  static func print(_ text: String) {
    _ = Descriptor.write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes what went wrong; a path is shown without the control characters that it may hold.
  static func print(_ problem: FileProblem) {
    print(
      "error: "
        + String(String.UnicodeScalarView(problem.description.unicodeScalars.map(Printable.printable))))
  }
}
