import Glibc

/// Writes results.
enum StandardOutput {
  /// Writes the text and a line end.
  static func print(_ text: String) {
    write(text + "\n")
  }

  /// Writes the text as it is.
  static func write(_ text: String) {
    write(text.utf8.span)
  }

  /// Writes the bytes as they are.
  static func write(_ bytes: [UInt8]) {
    write(bytes.span)
  }

  /// Writes the bytes as they are. A result that cannot be written, as on a full disk, ends the command.
  static func write(_ bytes: Span<UInt8>) {
    guard let failure = Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
    // The reader of a pipe that has seen enough is no failure to speak of.
    if failure != EPIPE {
      StandardError.print("error: the result cannot be written: \(Descriptor.text(of: failure))")
    }
    exit(ExitStatus.badUsage.rawValue)
  }
}
