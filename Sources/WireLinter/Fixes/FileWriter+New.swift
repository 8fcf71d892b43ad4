import Glibc
import WireText

extension FileWriter {
  /// Writes a file whole: at `path` stands what was there, or all of the bytes. A symbolic link stays, and what it points
  /// to is written. A file that was there keeps its mode; a device or a pipe is an error.
  ///
  /// - Parameter isNew: whether a file that is there already is an error.
  package func write(_ path: String, with bytes: [UInt8], isNew: Bool = false) throws(FileProblem) {
    do throws(FileSystemError) {
      let before = isNew ? nil : try status(of: path)
      let target = before == nil ? path : try FileSystem.realPath(path)
      let temporary = try TemporaryFile(beside: target)
      do throws(FileSystemError) {
        try fill(temporary, with: bytes)
        if let before {
          try temporary.finish(like: before)
        } else {
          guard fchmod(temporary.descriptor, 0o644) == 0, fsync(temporary.descriptor) == 0 else {
            throw .last
          }
        }
        if isNew {
          try temporary.giveName(path)
        } else {
          try temporary.takeName(of: target)
        }
      } catch {
        temporary.remove()
        throw error
      }
    } catch {
      throw FileProblem(notWritten: path, error)
    }
  }

  /// The status of the file at a path; nil where there is none. What is no file would be lost by being replaced.
  private func status(of path: String) throws(FileSystemError) -> FileStatus? {
    let status: FileStatus
    do throws(FileSystemError) {
      status = try FileStatus(of: path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    guard status.isFile else { throw .notAFile(mode: status.kind) }
    return status
  }
}
