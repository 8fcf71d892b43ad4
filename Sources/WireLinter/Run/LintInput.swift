package import WireStory
import WireText

/// A story to lint: where its bytes are, and by which rules it is judged.
package struct LintInput: Sendable {
  package enum Origin: Sendable {
    /// The file at the input's path.
    case file
    /// Bytes at hand: standard input, an editor's buffer, a file that fixes have changed.
    case bytes([UInt8])
  }

  /// The path that reports show; a file's own.
  package let path: String
  package let origin: Origin
  package let linter: StoryLinter

  package init(path: String, origin: Origin = .file, linter: StoryLinter) {
    self.path = path
    self.origin = origin
    self.linter = linter
  }

  /// The story at a path. What was handed over open, as a pipe of the shell's, is read at once, for it can be only once.
  package init(reading path: String, linter: StoryLinter) throws(FileProblem) {
    let origin = FileSystem.isHandedOver(path) ? Origin.bytes(try FileSystem.contents(of: path)) : .file
    self.init(path: path, origin: origin, linter: linter)
  }

  /// The bytes that the story has; 0 where that cannot be told without reading it.
  package var size: Int {
    switch origin {
    case .file: FileSystem.size(of: path)
    case .bytes(let given): given.count
    }
  }

  /// The story's bytes, read anew where they are a file's.
  func source() throws(FileProblem) -> Source {
    let bytes: [UInt8]
    switch origin {
    case .file: bytes = try FileSystem.contents(of: path)
    case .bytes(let given): bytes = given
    }
    do {
      return try Source(bytes: bytes, path: path)
    } catch {
      throw FileProblem(path: path, error)
    }
  }

  /// The story as rules see it.
  package func story() throws(FileProblem) -> Story {
    linter.read(try source())
  }

  /// The same story with other bytes.
  func with(bytes: [UInt8]) -> LintInput {
    LintInput(path: path, origin: .bytes(bytes), linter: linter)
  }
}
