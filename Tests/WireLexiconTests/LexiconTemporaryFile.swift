import Glibc

/// A file that is removed with the last reference.
final class LexiconTemporaryFile {
  let path: String

  struct CannotWrite: Error {}

  init(_ bytes: [UInt8]) throws {
    // `mkstemp` wants six X at its end, and writes others over them.
    let ending = String(repeating: "X", count: 6)
    var template = Array("/tmp/wirelint-lexicon-\(ending)".utf8CString)
    // SAFETY: mkstemp writes into the template only, which is closed by a zero byte.
    let file = unsafe mkstemp(&template)
    guard file >= 0 else { throw CannotWrite() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // SAFETY: the buffer is written to its own length.
    let written = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    close(file)
    guard written == bytes.count else { throw CannotWrite() }
  }

  deinit {
    // SAFETY: the path is a C string for the time of the call.
    unsafe unlink(path)
  }
}
