package import WireText

/// A pattern of paths, compiled once.
///
/// `*` stands for any text without a slash, `?` for one scalar, `**` as a whole step for any number of folders,
/// `[a-z]` and `[!a-z]` for one scalar of a set or not of it, and `\` makes the next scalar plain. `docs/**` is all
/// inside `docs`. A slash at the end wants a folder. Case counts, names that begin with a dot are like others, and
/// paths are compared as they are on disk, without normalising. Time to match grows with the length of the path times
/// that of the pattern, whatever they hold.
package struct Glob: Sendable {
  package enum Dialect: Sendable {
    /// Patterns of a configuration: from the folder of the file that states them; `{a,b}` stands for either.
    case paths
    /// Lines of `.gitignore`, without their `!`: a pattern with no slash but at its end matches at any depth.
    case gitignore
  }

  /// Why a pattern cannot be used.
  package struct Failure: Error, Hashable, Sendable {
    package let message: String
    package let help: String?
    /// UTF-8 offsets into the pattern.
    package let place: ByteRange
  }

  /// The longest pattern that is read, in bytes.
  package static let maximumLength = 4096

  package let pattern: String
  /// Whether only folders match.
  package let isForFolders: Bool
  private let program: GlobProgram

  /// Compiles `pattern`.
  package init(_ pattern: String, dialect: Dialect = .paths) throws(Failure) {
    var compiler = try GlobCompiler(pattern, dialect: dialect)
    try compiler.compile()
    self.pattern = pattern
    isForFolders = compiler.isForFolders
    program = GlobProgram(compiler.steps)
    guard program.fits else {
      throw Failure(
        message: "the pattern is too long", help: "write several patterns",
        place: ByteRange(0, pattern.utf8.count))
    }
  }

  /// Compiles the pattern `text`; nil where it is bad, which is added to `errors`.
  package static func read(_ text: YAMLText, errors: ConfigErrorSink) -> Glob? {
    do {
      return try Glob(text.text)
    } catch {
      errors.add(error.message, help: error.help, at: text, part: error.place)
      return nil
    }
  }

  /// Whether the pattern matches `path`, which has `/` between its steps and at neither end.
  package func matches(_ path: Span<UInt8>, isFolder: Bool = false) -> Bool {
    (isFolder || !isForFolders) && program.matches(path)
  }

  /// Whether the pattern matches `path`, which has `/` between its steps and at neither end.
  package func matches(_ path: String, isFolder: Bool = false) -> Bool {
    matches(path.utf8.span, isFolder: isFolder)
  }

  /// Whether the pattern matches `path` or one of the folders that it is in.
  package func covers(_ path: String, isFolder: Bool = false) -> Bool {
    let bytes = path.utf8.span
    for end in bytes.indices where bytes[end] == UInt8(ascii: "/") {
      if matches(bytes.extracting(0..<end), isFolder: true) { return true }
    }
    return matches(bytes, isFolder: isFolder)
  }
}
