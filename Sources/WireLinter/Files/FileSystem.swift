import Glibc
package import WireText

/// Reads files and folders with the system's own calls.
package enum FileSystem {
  package enum Kind: Sendable {
    case file, folder, link, other
  }

  package struct Entry: Sendable {
    package let name: String
    package let kind: Kind
  }

  /// What a folder holds, without `.` and `..`.
  package struct Listing: Sendable {
    /// Ordered by the bytes of the names.
    package var entries: [Entry] = []
    /// The names that are not UTF-8, with U+FFFD where they are not.
    package var unreadableNames: [String] = []
  }

  /// All bytes of a file. A pipe or a device is an error, as it may never begin or never end, unless it was handed over
  /// open.
  package static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    let isOpen = isHandedOver(path)
    // A pipe is opened at once, to be refused, and not waited for.
    // SAFETY: the path is a C string for the time of the call.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | (isOpen ? 0 : O_NONBLOCK))
    guard file >= 0 else { throw .last }
    defer { close(file) }
    if !isOpen {
      var status = stat()
      guard unsafe fstat(file, &status) == 0 else { throw .last }
      let kind = status.st_mode & S_IFMT
      guard kind == S_IFREG || kind == S_IFDIR else { throw .notAFile(mode: status.st_mode) }
    }
    return try read(descriptor: file)
  }

  /// All bytes of a file, as `read` gives them; throws what to tell a person.
  package static func contents(of path: String) throws(FileProblem) -> [UInt8] {
    do throws(FileSystemError) {
      return try read(path)
    } catch {
      throw FileProblem(notRead: path, error)
    }
  }

  /// Whether a path names what the command was handed open: `/dev/stdin`, or `/dev/fd/63` for a shell's `<(…)`.
  static func isHandedOver(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }

  /// No file is read beyond this many bytes: no text has more (see `Source`), and a file with a hole in it may claim more
  /// than there is memory.
  private static let mostBytes = Int(UInt32.max)

  /// All bytes of an open file, from where it stands to its end.
  package static func read(descriptor file: Int32) throws(FileSystemError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileSystemError(code: EISDIR) }
    guard status.st_size <= mostBytes else { throw FileSystemError(code: EFBIG) }
    var bytes: [UInt8] = []
    // Beside what the file is said to have there is room to see that it has no more, so that nothing is copied.
    let least = 4096
    bytes.reserveCapacity(Int(status.st_size) + least)
    while true {
      var failure: FileSystemError?
      let before = bytes.count
      bytes.append(addingCapacity: max(least, Int(status.st_size) - before)) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, count in
          // SAFETY: the buffer has room for `buffer.count` bytes, and `read` writes no more than it is told.
          let taken = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
          if taken < 0 { failure = .last } else { count = taken }
        }
      }
      if let failure, failure.code != EINTR { throw failure }
      if failure == nil, bytes.count == before { return bytes }
      guard bytes.count <= mostBytes else { throw FileSystemError(code: EFBIG) }
    }
  }

  /// The bytes of the file at `path`; 0 where the system doesn't tell.
  static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// What stands at `path`; a link is followed, unless `followingLinks` is false.
  package static func kind(of path: String, followingLinks: Bool = true) throws(FileSystemError) -> Kind {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path from the root without links.
  package static func realPath(_ path: String) throws(FileSystemError) -> String {
    // SAFETY: with no buffer given the system allocates the text, ended by a zero byte, and the caller frees it.
    guard let text = unsafe realpath(path, nil) else { throw .last }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// The folder that relative paths start from.
  package static func workingFolder() throws(FileSystemError) -> String {
    // SAFETY: with no buffer given the system allocates the text, ended by a zero byte, and the caller frees it.
    guard let text = unsafe getcwd(nil, 0) else { throw .last }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// What the folder at `path` holds.
  package static func list(_ path: String) throws(FileSystemError) -> Listing {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var listing = Listing()
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        guard errno == 0 else { throw .last }
        break
      }
      // SAFETY: the entry lives until the next call of `readdir`, and its name ends with a zero byte.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          (valid: unsafe String(validatingCString: text), shown: unsafe String(cString: text))
        }
      }
      guard name.shown != ".", name.shown != ".." else { continue }
      guard let valid = name.valid else {
        listing.unreadableNames.append(name.shown)
        continue
      }
      let type = unsafe Int(entry.pointee.d_type)
      listing.entries.append(Entry(name: valid, kind: kind(ofType: type, at: Paths.join(path, valid))))
    }
    listing.entries.sort { Paths.isBefore($0.name, $1.name) }
    listing.unreadableNames.sort()
    return listing
  }

  /// The kind of an entry; some file systems do not tell it with the name, and are asked.
  private static func kind(ofType type: Int, at path: @autoclosure () -> String) -> Kind {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): (try? kind(of: path(), followingLinks: false)) ?? .other
    default: .other
    }
  }
}
