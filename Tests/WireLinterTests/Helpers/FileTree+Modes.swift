import Glibc
import WireLinter

extension FileTree {
  /// The names of what is in the folder, in order.
  var names: [String] { (try? FileSystem.list(path))?.entries.map(\.name) ?? [] }

  /// Writes a file with a mode, and gives its path.
  func write(_ name: String, _ text: String, mode: mode_t = 0o644) throws -> String {
    try write(text, to: name)
    precondition(unsafe chmod("\(path)/\(name)", mode) == 0, "a test file keeps its mode")
    return "\(path)/\(name)"
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
