import Glibc
import WireText

/// Finds the stories that the arguments of a command name.
///
/// A folder is walked: hidden files and folders are passed by, and what a `.gitignore` or the configuration ignores; a
/// link is followed only to a place inside the folder that was named, and no file is taken twice. A file that is named
/// itself is taken, unless the configuration names it: then it is no story.
package struct FileFinder {
  /// A path that could not be read, and why.
  package struct Failure: Error, Hashable, Sendable {
    package let path: String
    package let message: String
  }

  package struct Found: Sendable {
    /// Paths as they are to be shown, ordered by their bytes, each once.
    package var files: [String] = []
    /// The files among the arguments that are no stories, since the configuration names them as lists or in a pack.
    package var named: [String] = []
    /// Whether `-` was among the arguments.
    package var readsStandardInput = false
    /// Ordered by path.
    package var failures: [Failure] = []
  }

  private let workingFolder: String
  private let selection: (String) -> FileSelection

  /// Makes a finder for paths that start from `workingFolder`, which is absolute. `selection` tells for a folder,
  /// absolute, what the configuration that holds there selects.
  package init(workingFolder: String, selection: @escaping (String) -> FileSelection) {
    self.workingFolder = workingFolder
    self.selection = selection
  }

  /// Finds the files of `arguments`: files, folders, `-` for standard input.
  package func find(_ arguments: [String]) -> Found {
    var found = Found()
    var taken: Set<String> = []
    for argument in arguments {
      guard argument != "-" else {
        found.readsStandardInput = true
        continue
      }
      let shown = Paths.tidied(argument)
      let path = Paths.absolute(argument, from: workingFolder)
      do throws(FileSystemError) {
        guard try FileSystem.kind(of: path) == .folder else {
          // `story.txt/` names a folder, for the system too.
          guard argument.utf8.last != UInt8(ascii: "/") else { throw FileSystemError(code: ENOTDIR) }
          guard !selection(Paths.parent(path) ?? "/").isNamed(path) else {
            found.named.append(shown)
            continue
          }
          // What is handed over open may have no path without links.
          let real = FileSystem.isHandedOver(path) ? path : try FileSystem.realPath(path)
          if taken.insert(real).inserted { found.files.append(shown) }
          continue
        }
        let real = try FileSystem.realPath(path)
        var walk = FolderWalk(root: real, selection: selection, taken: taken)
        walk.run(FolderWalk.Place(shown: shown, path: path, real: real))
        taken = walk.taken
        found.files += walk.files
        found.failures += walk.failures
      } catch {
        found.failures.append(Failure(path: argument, message: error.message))
      }
    }
    found.files.sort(by: Paths.isBefore)
    found.failures.sort { Paths.isBefore($0.path, $1.path) }
    return found
  }
}
