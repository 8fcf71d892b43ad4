import Glibc
import WireText

/// What the system knows of a file beside its bytes; equal while nothing has touched it.
struct FileStatus: Hashable, Sendable {
  let mode: mode_t
  /// File, folder, pipe…: the bits of the system's mode that tell.
  let kind: mode_t
  let owner: uid_t
  let group: gid_t
  private let device: dev_t
  private let number: ino_t
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  var isFile: Bool { kind == S_IFREG }

  /// The status of the file itself at a path; links are followed.
  init(of path: String) throws(FileSystemError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    mode = status.st_mode & 0o7777
    kind = status.st_mode & S_IFMT
    owner = status.st_uid
    group = status.st_gid
    device = status.st_dev
    number = status.st_ino
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
