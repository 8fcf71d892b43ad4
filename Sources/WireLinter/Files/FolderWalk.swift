/// One walk through a folder that an argument named.
struct FolderWalk {
  /// A file or folder by three names.
  struct Place {
    /// As it is shown.
    let shown: String
    /// From the root, with the links that led there.
    let path: String
    /// From the root, without links.
    let real: String

    func appending(_ name: String) -> Place {
      Place(shown: Paths.join(shown, name), path: Paths.join(path, name), real: Paths.join(real, name))
    }
  }

  /// A link that was come by; it is followed after all that needs no link.
  private struct Link {
    let place: Place
    let selection: FileSelection
    let ignores: [GitIgnore]
  }

  private let root: String
  private let selection: (String) -> FileSelection
  private var links: [Link] = []
  private var walked: Set<String> = []
  /// The real paths of all files so far.
  private(set) var taken: Set<String>
  private(set) var files: [String] = []
  private(set) var failures: [FileFinder.Failure] = []

  init(root: String, selection: @escaping (String) -> FileSelection, taken: Set<String>) {
    self.root = root
    self.selection = selection
    self.taken = taken
  }

  mutating func run(_ place: Place) {
    walk(place, selection: selection(place.path), ignores: Self.ignoresAbove(place.path))
    var next = 0
    while next < links.count {
      follow(links[next])
      next += 1
    }
  }

  private mutating func walk(_ place: Place, selection outer: FileSelection, ignores above: [GitIgnore]) {
    guard walked.insert(place.real).inserted else { return }
    let listing: FileSystem.Listing
    do {
      listing = try FileSystem.list(place.path)
    } catch {
      failures.append(
        FileFinder.Failure(path: place.shown.isEmpty ? "." : place.shown, message: error.message))
      return
    }
    for name in listing.unreadableNames {
      failures.append(
        FileFinder.Failure(path: Paths.join(place.shown, name), message: "its name is not UTF-8"))
    }
    let names = listing.entries
    let selection = names.contains { $0.name == ConfigurationFile.name } ? selection(place.path) : outer
    var ignores = above
    if names.contains(where: { $0.name == ".gitignore" }), let own = Self.ignores(in: place.path) {
      ignores.append(own)
    }
    for entry in names where entry.name.utf8.first != UInt8(ascii: ".") {
      let inner = place.appending(entry.name)
      switch entry.kind {
      case .file:
        guard selection.takes(file: inner.path), !Self.isIgnored(inner.path, isFolder: false, by: ignores)
        else { continue }
        take(inner)
      case .folder:
        guard !selection.skips(folder: inner.path), !Self.isIgnored(inner.path, isFolder: true, by: ignores)
        else {
          continue
        }
        walk(inner, selection: selection, ignores: ignores)
      case .link:
        links.append(Link(place: inner, selection: selection, ignores: ignores))
      case .other:
        continue
      }
    }
  }

  /// Follows a link to what is inside the root. One that leads nowhere is told where its own name is that of a story.
  private mutating func follow(_ link: Link) {
    let real: String
    let kind: FileSystem.Kind
    do throws(FileSystemError) {
      real = try FileSystem.realPath(link.place.path)
      kind = try FileSystem.kind(of: real)
    } catch {
      guard link.selection.takes(file: link.place.path),
        !Self.isIgnored(link.place.path, isFolder: false, by: link.ignores)
      else { return }
      let message = error.isMissing ? "it is a link to what is not there" : error.message
      failures.append(FileFinder.Failure(path: link.place.shown, message: message))
      return
    }
    guard Paths.relative(real, to: root) != nil else { return }
    let place = Place(shown: link.place.shown, path: link.place.path, real: real)
    let isFolder = kind == .folder
    guard !Self.isIgnored(place.path, isFolder: isFolder, by: link.ignores) else { return }
    if isFolder, !link.selection.skips(folder: place.path) {
      walk(place, selection: link.selection, ignores: link.ignores)
    } else if kind == .file, link.selection.takes(file: place.path) {
      take(place)
    }
  }

  private mutating func take(_ place: Place) {
    if taken.insert(place.real).inserted { files.append(place.shown) }
  }

  private static func isIgnored(_ path: String, isFolder: Bool, by ignores: [GitIgnore]) -> Bool {
    for ignore in ignores.reversed() {
      if let answer = ignore.ignores(path, isFolder: isFolder) { return answer }
    }
    return false
  }

  /// What the folders above say, from that of the repository down; without a repository nothing.
  private static func ignoresAbove(_ path: String) -> [GitIgnore] {
    var found: [GitIgnore] = []
    var folder = path
    while true {
      if (try? FileSystem.kind(of: Paths.join(folder, ".git"))) != nil { return found.reversed() }
      guard let parent = Paths.parent(folder) else { return [] }
      folder = parent
      if let ignore = ignores(in: folder) { found.append(ignore) }
    }
  }

  private static func ignores(in folder: String) -> GitIgnore? {
    guard let bytes = try? FileSystem.read(Paths.join(folder, ".gitignore")) else { return nil }
    return GitIgnore(folder: folder, bytes: bytes)
  }
}
