import Glibc
import WireLinter

/// A new folder under /tmp, removed with what is in it at the end.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/wirelint-test-XXXXXX".utf8CString)
    precondition(unsafe mkdtemp(&template) != nil, "no temporary folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  /// The names of what is in the folder, in order.
  var names: [String] { (try? FileSystem.list(path))?.entries.map(\.name) ?? [] }

  /// Writes a file, and gives its path.
  func write(_ name: String, _ text: String, mode: mode_t = 0o644) -> String {
    let file = "\(path)/\(name)"
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC, mode)
    precondition(descriptor >= 0, "no test file")
    fchmod(descriptor, mode)
    let bytes = Array(text.utf8)
    let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
    precondition(count == bytes.count, "a test file is short")
    close(descriptor)
    return file
  }

  func text(_ name: String) -> String? {
    (try? FileSystem.read("\(path)/\(name)")).map { String(decoding: $0, as: UTF8.self) }
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    precondition(unsafe stat("\(path)/\(name)", &status) == 0, "no such test file")
    return status.st_mode & 0o7777
  }
}
