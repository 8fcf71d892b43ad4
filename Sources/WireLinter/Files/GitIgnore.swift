import WireConfig

/// The lines of one `.gitignore`, read as git reads them.
package struct GitIgnore: Sendable {
  private struct Line: Sendable {
    let glob: Glob
    let isException: Bool
  }

  /// The folder of the file, from the root.
  package let folder: String
  private let lines: [Line]

  /// Reads `bytes`; a line that is no pattern is passed over, as git does.
  package init(folder: String, bytes: [UInt8]) {
    self.folder = folder
    lines = bytes.split { $0 == UInt8(ascii: "\n") }.compactMap(Self.line)
  }

  /// Whether the file says that `path`, absolute and inside its folder, is ignored; nil where it says nothing.
  package func ignores(_ path: String, isFolder: Bool) -> Bool? {
    guard let inside = Paths.relative(path, to: folder), !inside.isEmpty else { return nil }
    for line in lines.reversed() where line.glob.matches(inside, isFolder: isFolder) {
      return !line.isException
    }
    return nil
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line? {
    var pattern = bytes
    if pattern.last == UInt8(ascii: "\r") { pattern.removeLast() }
    while pattern.last == UInt8(ascii: " "), !isEscaped(pattern.endIndex - 1, in: pattern) {
      pattern.removeLast()
    }
    guard let first = pattern.first, first != UInt8(ascii: "#") else { return nil }
    let isException = first == UInt8(ascii: "!")
    if isException { pattern.removeFirst() }
    guard let text = String(validating: pattern, as: UTF8.self),
      let glob = try? Glob(text, dialect: .gitignore)
    else {
      return nil
    }
    return Line(glob: glob, isException: isException)
  }

  /// Whether an odd number of backslashes stands right before `index`.
  private static func isEscaped(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    var count = 0
    while index - count > bytes.startIndex, bytes[index - count - 1] == UInt8(ascii: "\\") { count += 1 }
    return !count.isMultiple(of: 2)
  }
}
