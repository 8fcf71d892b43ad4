package import WireText

/// Why a lexicon can't be used.
package struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Error, Hashable, Sendable {
    /// The file can't be opened or mapped.
    case unreadable(FileSystemError)
    /// The file doesn't start as lexicons do.
    case notALexicon
    /// The file doesn't start as files of pairs do.
    case noPairs
    /// The file is of a version that this program doesn't know.
    case unknownVersion(UInt32, known: UInt32)
    /// The file is shorter than it should be; lengths in bytes.
    case truncated(expected: Int, found: Int)
    /// The file's parts contradict each other; what is wrong.
    case damaged(String)
  }

  /// The file's path, or another name for the bytes.
  package let name: String
  package let reason: Reason

  package init(name: String, reason: Reason) {
    self.name = name
    self.reason = reason
  }

  package var description: String { "\(name): \(message)" }

  /// The reason in one clause, without the name.
  package var message: String {
    switch reason {
    case .unreadable(let error): error.message
    case .notALexicon: "not a lexicon; `wirelint lexicon build` makes one of word lists"
    case .noPairs: "no file of pairs; `wirelint lexicon pairs` makes one of prose"
    case .unknownVersion(let version, let known):
      "version \(version) is not \(known), which this program reads; build it anew"
    case .truncated(let expected, let found): "the file is cut short: \(found) bytes of \(expected)"
    case .damaged(let what): "the file is damaged: \(what)"
    }
  }
}
