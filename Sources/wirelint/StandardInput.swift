import Glibc
import WireLinter

/// Reads a story that another program hands over.
enum StandardInput {
  /// What reports call it, where no one says otherwise.
  static let name = "stdin"

  /// All bytes up to the end; `path` is what the story is called.
  static func read(calling path: String = name) throws(FileProblem) -> [UInt8] {
    do throws(FileSystemError) {
      return try FileSystem.read(descriptor: STDIN_FILENO)
    } catch {
      throw FileProblem(notRead: path, error)
    }
  }
}
