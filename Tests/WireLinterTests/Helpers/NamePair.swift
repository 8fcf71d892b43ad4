import Foundation
import WireText

/// Two stories or more whose names are to be compared, and what is to be found in them (see NamePairs/README.md).
struct NamePair {
  /// A name in the lesser spelling.
  struct Label: Hashable {
    let range: ByteRange
    let expected: String
  }

  struct Story {
    let text: String
    let labels: [Label]
  }

  let title: String
  let stories: [Story]

  /// Whether nothing is to be found.
  var isTrap: Bool { stories.allSatisfy(\.labels.isEmpty) }

  /// The pairs of a language.
  static func read(language: String) throws -> [NamePair] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("NamePairs/\(language).txt")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n= ").map { entry in
      let lines = entry.trimmingPrefix("= ").split(separator: "\n", maxSplits: 1)
      return NamePair(
        title: String(lines[0]), stories: lines[1].components(separatedBy: "\n+\n").map(Story.init(marked:)))
    }
  }
}

extension NamePair.Story {
  /// Reads the marks `⟦found|expected⟧`, which nothing nests in.
  init(marked: String) {
    var text = ""
    var labels: [NamePair.Label] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: "|")
      precondition(parts.count == 2, "a mark wants what is found and what is expected: \(marked)")
      let start = text.utf8.count
      text += parts[0]
      labels.append(NamePair.Label(range: ByteRange(start, text.utf8.count), expected: String(parts[1])))
      rest = rest[rest.index(after: close)...]
    }
    self.init(text: text + rest, labels: labels)
  }
}
