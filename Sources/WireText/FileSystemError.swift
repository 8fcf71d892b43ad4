import Glibc

/// What the system said when it refused a file.
package struct FileSystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  package let code: Int32

  /// Takes a value of `errno`.
  package init(code: Int32) {
    self.code = code
  }

  /// The reason of the last call that failed on this thread.
  package static var last: FileSystemError { FileSystemError(code: errno) }

  /// There is no such file.
  package static let missing = FileSystemError(code: ENOENT)

  /// What stands where a file is wanted, by the mode that the system gives it.
  package static func notAFile(mode: UInt32) -> FileSystemError {
    switch mode & S_IFMT {
    case S_IFIFO: FileSystemError(code: pipe)
    case S_IFSOCK: FileSystemError(code: socket)
    case S_IFDIR: FileSystemError(code: EISDIR)
    default: FileSystemError(code: device)
    }
  }

  // The system's own codes are above 0.
  private static let pipe: Int32 = -1
  private static let socket: Int32 = -2
  private static let device: Int32 = -3

  /// Whether there is no such file.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The reason in one clause: `no such file or folder`, or what the system calls it.
  package var message: String {
    switch code {
    case Self.pipe: "it is a pipe, not a file"
    case Self.socket: "it is a socket, not a file"
    case Self.device: "it is a device, not a file"
    case ENOENT: "no such file or folder"
    case EACCES: "no permission to read it"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a step of the path is not a folder"
    case ELOOP: "its links lead in a circle"
    default: Self.text(of: code)
    }
  }

  private static func text(of code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    // SAFETY: the buffer has the size that is given, and the system ends the text with a zero byte.
    guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "system error \(code)" }
    let message = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}
