import Glibc
import WireText

/// A new file beside another, which takes the other's name or is removed.
struct TemporaryFile: Sendable {
  let path: String
  let descriptor: Int32

  /// Makes an empty file in the folder of `target`, open for writing.
  init(beside target: String) throws(FileSystemError) {
    let folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target[...$0] } ?? ""
    // A name of its own, for one made longer than the target's might not fit the file system. `mkstemp` wants six X at its
    // end, and writes others over them.
    let ending = String(repeating: "X", count: 6)
    var template = Array("\(folder).wirelint-\(ending)".utf8CString)
    // SAFETY: the template ends with a zero byte, and `mkstemp` writes only over its last six letters.
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Gives the file the mode and owner of another, and brings it to the disk.
  func finish(like status: FileStatus) throws(FileSystemError) {
    // Another's file may be written by one who may not give files away: then it becomes the writer's.
    _ = fchown(descriptor, status.owner, status.group)
    guard fchmod(descriptor, status.mode) == 0, fsync(descriptor) == 0 else { throw .last }
  }

  /// Takes the name of a file in the same folder, in one step: whoever opens it sees the old bytes or the new.
  func takeName(of target: String) throws(FileSystemError) {
    guard unsafe rename(path, target) == 0 else { throw .last }
    // The bytes are on the disk already: there is nothing left that closing could fail at.
    close(descriptor)
  }

  /// Gives the file a name that none has yet, in one step.
  func giveName(_ name: String) throws(FileSystemError) {
    // SAFETY: both paths are C strings for the time of the call.
    guard unsafe link(path, name) == 0 else { throw .last }
    remove()
  }

  /// Closes and removes the file.
  func remove() {
    close(descriptor)
    unsafe unlink(path)
  }
}
