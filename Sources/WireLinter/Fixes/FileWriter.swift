import Glibc
import WireText

/// Puts new bytes in the place of a file's, or leaves the file as it was.
///
/// The bytes go to a temporary file beside it, which takes its name once they are on the disk.
package struct FileWriter: Sendable {
  /// Writes bytes to a descriptor: how many it took, or an error.
  package typealias Write =
    @Sendable (_ descriptor: Int32, _ bytes: Span<UInt8>) -> Result<Int, FileSystemError>

  private let write: Write

  /// - Parameter write: stands for the system's call in tests of a disk that is full.
  package init(write: @escaping Write = FileWriter.systemWrite) {
    self.write = write
  }

  /// Replaces the bytes of a file, its mode and, where the system allows it, its owner kept. A symbolic link
  /// stays, and what it points to is replaced. Another name of the file, a hard link, keeps the old bytes: it may be that of
  /// a copy in a backup.
  ///
  /// - Parameter original: the bytes that the file must still have.
  package func replace(_ path: String, original: [UInt8], with bytes: [UInt8]) throws(FileProblem) {
    let isReplaced: Bool
    do throws(FileSystemError) {
      isReplaced = try replaceUnchanged(FileSystem.realPath(path), original, with: bytes)
    } catch {
      throw FileProblem(notWritten: path, error)
    }
    guard isReplaced else {
      throw FileProblem(path: path, message: "not written: the file changed after it was checked")
    }
  }

  /// Replaces the bytes of a file that is no link; false where it has others than `original`, and stays.
  private func replaceUnchanged(
    _ target: String, _ original: [UInt8], with bytes: [UInt8]
  ) throws(FileSystemError) -> Bool {
    guard unsafe access(target, W_OK) == 0 else { throw .last }
    guard try FileSystem.read(target) == original else { return false }
    let before = try FileStatus(of: target)
    let temporary = try TemporaryFile(beside: target)
    do throws(FileSystemError) {
      try fill(temporary, with: bytes)
      try temporary.finish(like: before)
      guard try FileStatus(of: target) == before else {
        temporary.remove()
        return false
      }
      try temporary.takeName(of: target)
      return true
    } catch {
      temporary.remove()
      throw error
    }
  }

  /// Writes bytes to a temporary file.
  func fill(_ file: borrowing TemporaryFile, with bytes: [UInt8]) throws(FileSystemError) {
    var next = 0
    while next < bytes.count {
      switch write(file.descriptor, bytes.span.extracting(next...)) {
      case .success(let count): next += count
      case .failure(let error): if error.code != EINTR { throw error }
      }
    }
  }

  /// Writes by the system's call.
  package static let systemWrite: Write = { descriptor, bytes in
    unsafe bytes.withUnsafeBytes { buffer in
      // SAFETY: the buffer holds the count that is given.
      let count = unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      return count < 0 ? .failure(.last) : .success(count)
    }
  }
}
