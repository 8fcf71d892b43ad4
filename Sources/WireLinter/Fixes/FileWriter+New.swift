import Glibc
import WireText

extension FileWriter {
  /// Writes a file whole: at `path` stands what was there, or all of the bytes.
  ///
  /// - Parameter isNew: whether a file that is there already is an error.
  package func write(_ path: String, with bytes: [UInt8], isNew: Bool = false) throws(FileProblem) {
    do throws(FileSystemError) {
      let temporary = try TemporaryFile(beside: path)
      do throws(FileSystemError) {
        try fill(temporary, with: bytes)
        guard fchmod(temporary.descriptor, 0o644) == 0, fsync(temporary.descriptor) == 0 else { throw .last }
        if isNew {
          try temporary.giveName(path)
        } else {
          try temporary.takeName(of: path)
        }
      } catch {
        temporary.remove()
        throw error
      }
    } catch {
      throw FileProblem(path: path, message: "not written: \(error.message)")
    }
  }
}
