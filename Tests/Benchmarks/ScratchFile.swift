import Glibc

/// A file that is there for the time of a measurement.
enum ScratchFile {
  struct Failure: Error {
    let path: String
  }

  /// Calls `body` with the path of a new file of those bytes.
  static func with(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = "/tmp/wirelint-benchmark-\(getpid()).txt"
    // SAFETY: `open` reads the path up to its NUL, and `write` the bytes of the buffer.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path) }
    // SAFETY: the path is a C string for the time of the call.
    defer { unsafe unlink(path) }
    let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    guard written == bytes.count else { throw Failure(path: path) }
    try body(path)
  }
}
