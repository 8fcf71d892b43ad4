import Glibc

/// Writes what is said to a person.
enum StandardError {
  /// Writes the text and a line end; where that fails there is no one to tell.
  static func print(_ text: String) {
    _ = Descriptor.write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }
}
