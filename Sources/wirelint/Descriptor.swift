import Glibc

/// Writing to an open file of the system.
enum Descriptor {
  /// Writes all of the bytes; gives the system's error number where that fails.
  static func write(_ bytes: Span<UInt8>, to descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      // SAFETY: `write` reads from the buffer the bytes from `start` to its end.
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      start += written
    }
    return nil
  }

  /// What the system calls an error.
  static func text(of number: Int32) -> String {
    // SAFETY: `strerror` gives a C string that lives until its next call.
    unsafe String(cString: strerror(number))
  }

  /// Whether the descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
