import WireConfig

/// Puts packs in the order in which they count: what a pack needs before it, each once, later ones winning.
struct PackOrder {
  private let library: PackLibrary
  private let shown: (String) -> String
  private(set) var packs: [Pack] = []
  /// The packs that are being added, to find one that needs itself.
  private var open: [PackFolder] = []

  /// `shown` makes of an absolute path the one that errors show.
  init(library: PackLibrary, shown: @escaping (String) -> String) {
    self.library = library
    self.shown = shown
  }

  /// Adds packs that no file names, and what they need.
  mutating func add(_ packs: [Pack]) {
    for pack in packs { add(pack) }
  }

  /// Adds what `extends` names in a file of the folder `base`.
  mutating func add(_ names: [YAMLText], from base: String) {
    for name in names {
      guard let folder = library.find(name, from: base, shown: shown) else { continue }
      if let start = open.firstIndex(of: folder) {
        let circle = (open[start...].map(\.name) + [folder.name]).joined(separator: " → ")
        library.errors.add("the pack needs itself: \(circle)", help: "remove it from “extends”", at: name)
        continue
      }
      if let other = packs.first(where: { $0.name == folder.name && $0.folder != folder }) {
        let place = other.folder.shownPath(PackFolder.manifestName)
        library.errors.add(
          "another pack is called “\(folder.name)”", help: "rename one; the other is \(place)", at: name)
        continue
      }
      guard let pack = library.pack(folder) else { continue }
      add(pack)
    }
  }

  private mutating func add(_ pack: Pack) {
    guard !packs.contains(where: { $0.folder == pack.folder }) else { return }
    open.append(pack.folder)
    add(pack.manifest.extends, from: pack.folder.diskPath ?? "/")
    open.removeLast()
    packs.append(pack)
  }
}
