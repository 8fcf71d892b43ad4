import WireConfig
import WireLexicon
import WireText

/// Maps the lexicons that configurations name, each once.
final class LexiconFiles {
  /// A lexicon, and the absolute path that tells it from others.
  struct Found {
    let path: String
    let lexicon: Lexicon
  }

  private let errors: ConfigErrorSink
  private var lexicons: [String: Lexicon] = [:]

  init(errors: ConfigErrorSink) {
    self.errors = errors
  }

  /// The lexicon at a path of a configuration that lies in `folder`; nil where it cannot be used, which is recorded.
  ///
  /// - Parameters:
  ///   - shown: the folder as errors show it.
  ///   - languages: those that the lexicon may be of.
  func lexicon(_ text: YAMLText, in folder: String, shown: String, languages: [Language]) -> Found? {
    let path = Paths.absolute(text.text, from: folder)
    if let lexicon = lexicons[path] { return Found(path: path, lexicon: lexicon) }
    do throws(LexiconError) {
      let lexicon = try Lexicon(path: path)
      guard languages.contains(lexicon.language) else {
        errors.add(
          "the lexicon is of the language \(Printable.quoted(lexicon.language.code)), which no pack has",
          help: "allowed: " + languages.map(\.code).joined(separator: ", "), at: text)
        return nil
      }
      lexicons[path] = lexicon
      return Found(path: path, lexicon: lexicon)
    } catch {
      var help: String?
      if case .unreadable = error.reason { help = "paths start from \(shown)" }
      errors.add("\(Printable.quoted(text.text)) cannot be used: \(error.message)", help: help, at: text)
      return nil
    }
  }
}
