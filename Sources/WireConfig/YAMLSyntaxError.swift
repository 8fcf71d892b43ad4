import WireText

/// Puts what libyaml says of a syntax error into plain words, with its place.
enum YAMLSyntaxError {
  /// A message and help for a problem as libyaml words it.
  private struct Wording {
    let problem: String
    let message: String
    let help: String?
    /// Whether the fault is better shown where the unfinished thing begins.
    var isAtContext = false
  }

  private static let wordings: [Wording] = [
    Wording(
      problem: "did not find expected key", message: "this does not fit the lines above",
      help: "check the indentation, and quotation marks inside the text above"),
    Wording(
      problem: "did not find expected '-' indicator", message: "this does not fit the list above",
      help: "begin each item with “- ” at the same indentation"),
    Wording(
      problem: "mapping values are not allowed in this context", message: "a second “: ” in one value",
      help: "put a value that has a colon in quotation marks"),
    Wording(
      problem: "could not find expected ':'", message: "a key without its colon",
      help: "write “key: value”", isAtContext: true),
    Wording(
      problem: "did not find expected ',' or ']'", message: "a list in brackets is not closed here",
      help: "write “,” or “]”"),
    Wording(
      problem: "did not find expected ',' or '}'", message: "a mapping in braces is not closed here",
      help: "write “,” or “}”"),
    Wording(
      problem: "found unexpected end of stream", message: "a quotation mark is never closed", help: nil,
      isAtContext: true),
    Wording(
      problem: "found unexpected document indicator", message: "a quotation mark is never closed", help: nil,
      isAtContext: true),
    Wording(
      problem: "found unknown escape character", message: "an unknown escape in double quotation marks",
      help: "use single quotation marks, or write “\\\\” for a backslash"),
    Wording(
      problem: "found a tab character that violates indentation", message: "a tab in the indentation",
      help: "indent with spaces"),
    Wording(
      problem: "found a tab character where an indentation space is expected",
      message: "a tab in the indentation",
      help: "indent with spaces"),
    Wording(
      problem: "block sequence entries are not allowed in this context", message: "a list cannot begin here",
      help: "put the “-” on a line of its own"),
    Wording(
      problem: "control characters are not allowed", message: "a control character is not allowed",
      help: "remove it"),
    Wording(
      problem: "exceeded maximum nesting level",
      message: "lists and mappings are nested more than \(YAMLReader.maximumDepth) deep", help: nil),
  ]

  /// Adds the error for `problem`, whose places are counted from the byte `textStart`.
  static func add(
    _ problem: YAMLProblem, of file: YAMLFile, textStart: Int, cursor: CharacterCursor,
    to errors: ConfigErrorSink
  ) {
    var cursor = cursor
    var start =
      switch problem.place {
      case .byte(let offset): textStart + offset
      case .character(let index): cursor.offset(ofCharacter: index)
      }
    let wording =
      problem.text == "found character that cannot start any token"
      ? Self.wording(forCharacterAt: start, in: file)
      : wordings.first { $0.problem == problem.text }
        ?? Wording(problem: problem.text, message: "the YAML is broken here: \(problem.text)", help: nil)
    if wording.isAtContext, let context = problem.contextStart {
      start = cursor.offset(ofCharacter: context)
    }
    start = min(start, file.bytes.count)
    errors.add(
      wording.message, help: wording.help, at: ByteRange(start, min(start + 1, file.bytes.count)), in: file)
  }

  private static func wording(forCharacterAt offset: Int, in file: YAMLFile) -> Wording {
    guard offset < file.bytes.count, file.bytes[offset] != UInt8(ascii: "\t") else {
      return Wording(problem: "", message: "a tab in the indentation", help: "indent with spaces")
    }
    let character = String(decoding: file.bytes[offset...offset], as: UTF8.self)
    return Wording(
      problem: "", message: "a value cannot begin with \(Printable.quoted(character))",
      help: "put it in quotation marks")
  }
}
