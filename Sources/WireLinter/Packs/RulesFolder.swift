import CRules
import Glibc
package import WireText

/// The files of a rules folder: those that the program holds, or a folder on disk.
package enum RulesFolder: Hashable, Sendable {
  /// What was in Rules/ when the program was built.
  case program
  /// A folder on disk, absolute, and its path as it is shown.
  case disk(String, shown: String)

  /// The paths of all files, inside the folder and ordered by their bytes; hidden ones are left out.
  package func paths() throws(FileSystemError) -> [String] {
    switch self {
    case .program:
      return (0..<crules_count()).map(Self.programPath)
    case .disk(let folder, _):
      var paths: [String] = []
      try Self.collect(folder, inside: "", into: &paths)
      return paths.sorted(by: Paths.isBefore)
    }
  }

  /// The bytes of the file at `path` inside the folder.
  package func bytes(of path: String) throws(FileSystemError) -> [UInt8] {
    switch self {
    case .program:
      guard let bytes = unsafe Self.programBytes(of: path) else { throw .missing }
      return unsafe Array(bytes)
    case .disk(let folder, _): return try FileSystem.read(Paths.join(folder, path))
    }
  }

  /// The path that errors show.
  package func shownPath(of path: String) -> String {
    switch self {
    case .program: Paths.join("Rules", path)
    case .disk(_, let shown): Paths.join(shown, path)
    }
  }

  /// The bytes of a file that the program holds, which live as long as it does; nil where it holds none of that path.
  static func programBytes(of path: String) -> UnsafeRawBufferPointer? {
    let index = (0..<crules_count()).partitioningIndex { order(of: $0, path) >= 0 }
    guard index < crules_count(), order(of: index, path) == 0 else { return nil }
    // SAFETY: the index is below the count, and the pair is one of the program's constants.
    return unsafe UnsafeRawBufferPointer(start: crules_bytes(index), count: crules_length(index))
  }

  /// Whether the path of a file of the program comes before another, is the same, or comes after it: below 0, 0, above 0.
  private static func order(of index: Int, _ path: String) -> Int32 {
    precondition(index < crules_count(), "no such file in the program")
    // SAFETY: the index is below the count, and both texts end with a zero byte.
    return unsafe path.withCString { unsafe strcmp(crules_path(index), $0) }
  }

  private static func programPath(_ index: Int) -> String {
    precondition(index < crules_count(), "no such file in the program")
    // SAFETY: the index is below the count; the text ends with a zero byte.
    return unsafe String(cString: crules_path(index))
  }

  private static func collect(_ folder: String, inside: String, into paths: inout [String])
    throws(FileSystemError)
  {
    for entry in try FileSystem.list(folder).entries where entry.name.utf8.first != UInt8(ascii: ".") {
      switch entry.kind {
      case .file: paths.append(Paths.join(inside, entry.name))
      case .folder:
        try collect(Paths.join(folder, entry.name), inside: Paths.join(inside, entry.name), into: &paths)
      case .link, .other: continue
      }
    }
  }
}
