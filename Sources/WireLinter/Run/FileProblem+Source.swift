import WireText

extension FileProblem {
  /// Says to a person why the bytes at `path` are no story.
  init(path: String, _ error: SourceError) {
    let message =
      switch error {
      case .notUTF8(let offset, .unknown): "not UTF-8: byte \(offset) begins no character"
      case .notUTF8(let offset, let likely):
        "not UTF-8: byte \(offset) begins no character; the file seems to be \(likely.rawValue)"
      case .binary(let offset): "not a text: byte \(offset) is 0"
      case .tooLarge: "the file is of 4 GiB or more"
      }
    self.init(path: path, message: message)
  }
}
