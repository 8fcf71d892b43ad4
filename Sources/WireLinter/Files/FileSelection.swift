package import WireConfig

/// Which files of a folder are stories, as one configuration states it.
package struct FileSelection: Sendable {
  /// The files that are read as stories where no configuration says so.
  package static let defaultPatterns = ["**/*.txt"]

  /// The folder that the patterns start from, absolute.
  package let folder: String
  /// Nil for those of `defaultPatterns`.
  private let ownFiles: [Glob]?
  package let ignore: [Glob]
  /// Names files, words files and folders of packs, absolute: what the configuration names is no story.
  package let named: Set<String>

  /// - Parameter files: nil for the default.
  package init(folder: String, files: [Glob]?, ignore: [Glob], named: Set<String> = []) {
    self.folder = folder
    ownFiles = files
    self.ignore = ignore
    self.named = named
  }

  private static let defaultFiles = defaultPatterns.compactMap { try? Glob($0) }

  /// Whether a file that a walk came by is a story.
  package func takes(file path: String) -> Bool {
    let inside = steps(path)
    let files = ownFiles ?? Self.defaultFiles
    return files.contains { $0.matches(inside) } && !ignore.contains { $0.matches(inside) } && !isNamed(path)
  }

  /// Whether a walk passes by the folder.
  package func skips(folder path: String) -> Bool {
    let inside = steps(path)
    return named.contains(path) || ignore.contains { $0.matches(inside, isFolder: true) }
  }

  /// Whether the configuration names the file, or the folder of a pack that it is in.
  package func isNamed(_ path: String) -> Bool {
    guard !named.isEmpty else { return false }
    var step: String? = path
    while let current = step {
      if named.contains(current) { return true }
      step = Paths.parent(current)
    }
    return false
  }

  /// The path as the patterns see it; a file outside the folder is seen from the root.
  private func steps(_ path: String) -> String {
    Paths.relative(path, to: folder) ?? String(path.dropFirst())
  }
}
