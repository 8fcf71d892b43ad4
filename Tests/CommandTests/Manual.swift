import Foundation

/// A page of the repository's documentation, in the parts that tests hold it to.
struct Manual {
  /// A fenced block.
  struct Block {
    let language: String
    let lines: [String]
    /// The heading that it stands under.
    let section: String
  }

  let text: String
  let blocks: [Block]

  init(_ path: String) throws {
    text = try String(contentsOf: URL(filePath: "\(Wirelint.repository)/\(path)"), encoding: .utf8)
    var blocks: [Block] = []
    var section = ""
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(Block(language: block.language, lines: block.lines, section: section))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" }.dropFirst())
      }
    }
    self.blocks = blocks
  }

  /// The command lines of `wirelint` that the text names: in code between words, and in blocks of the shell.
  var commands: [[String]] {
    let inline = text.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
    let block = blocks.filter { $0.language == "sh" }.flatMap(\.lines)
    return (inline + block).filter { $0.hasPrefix("wirelint ") }
      .map { $0.prefix { $0 != "#" && $0 != ">" }.split(separator: " ").dropFirst().map(String.init) }
  }
}
