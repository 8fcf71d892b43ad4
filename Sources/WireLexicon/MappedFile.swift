import Glibc
import WireText

/// A file's bytes in memory, read by the system when they are first touched; unmapped with the last
/// reference.
@safe final class MappedFile: Sendable {
  // SAFETY: mapped for reading alone, so that all threads may read, and never set again; `deinit` alone unmaps it.
  nonisolated(unsafe) private let address: UnsafeMutableRawPointer?
  private let count: Int

  /// Maps the whole file. Throws what the system says where it can't.
  init(path: String) throws(LexiconError.Reason) {
    // A pipe is opened at once, to be refused, and not waited for.
    // SAFETY: the path is a C string for the time of the call.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(.last) }
    defer { close(file) }
    var status = stat()
    // SAFETY: `status` lives through the call.
    guard unsafe fstat(file, &status) == 0 else { throw .unreadable(.last) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(.notAFile(mode: status.st_mode)) }
    count = Int(status.st_size)
    guard count > 0 else {
      unsafe address = nil
      return
    }
    // SAFETY: a new private mapping; the result is compared with MAP_FAILED before use.
    let mapped = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0)
    guard unsafe mapped != MAP_FAILED else { throw .unreadable(.last) }
    unsafe address = mapped
  }

  deinit {
    // SAFETY: `init` mapped exactly these bytes, and whoever holds `bytes` holds this object.
    if let address = unsafe address { unsafe munmap(address, count) }
  }

  /// The bytes, for as long as this object lives.
  var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: address, count: count)
  }
}
