import CYAML
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

  /// Adds the error that stopped `parser`.
  static func add(
    _ parser: yaml_parser_t, of file: YAMLFile, textStart: Int, isASCII: Bool, to errors: ConfigErrorSink
  ) {
    // SAFETY: libyaml's problems are constant strings that end with a zero byte.
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "unknown problem"
    var cursor = CharacterCursor(file.bytes, from: textStart, isASCII: isASCII)
    var start: Int
    if unsafe parser.error == YAML_READER_ERROR {
      start = textStart + (unsafe parser.problem_offset)
    } else {
      start = cursor.offset(ofCharacter: unsafe parser.problem_mark.index)
    }
    let wording: Wording
    if problem == "found character that cannot start any token" {
      wording = Self.wording(forCharacterAt: start, in: file)
    } else {
      wording =
        wordings.first { $0.problem == problem }
        ?? Wording(problem: problem, message: "the YAML is broken here: \(problem)", help: nil)
    }
    if unsafe wording.isAtContext && parser.context != nil {
      start = cursor.offset(ofCharacter: unsafe parser.context_mark.index)
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
