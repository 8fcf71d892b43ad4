/// A file of configuration as it is on disk, with the path that errors show.
package struct YAMLFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Whether the file is of the program itself, and its own tests have tried what is costly to try at each start.
  package let isTested: Bool

  package init(path: String, bytes: [UInt8], isTested: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isTested = isTested
  }

  /// Makes a file of `text`, as for text that a program holds itself.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The length of a leading byte order mark: 3 or 0 bytes.
  var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
