import WireConfig

/// Reads `text` and hands its fields to `body`; returns the errors as `line:column: message; help`.
func errors(of text: String, _ body: (inout Fields) -> Void = { _ in }) -> [String] {
  errors(of: Array(text.utf8), body)
}

func errors(of bytes: [UInt8], _ body: (inout Fields) -> Void = { _ in }) -> [String] {
  let sink = ConfigErrorSink()
  if let value = YAMLReader.read(YAMLFile(path: "a.yml", bytes: bytes), errors: sink) {
    // A root that is no mapping is of no matter to what the reader says.
    if value.kind == .mapping {
      var fields = Fields(value, errors: sink)
      body(&fields)
    }
  }
  return told(by: sink)
}

/// What `sink` throws, a line an error, without excerpts.
func told(by sink: ConfigErrorSink, withPaths: Bool = false) -> [String] {
  do {
    try sink.throwIfAny()
    return []
  } catch {
    return error.errors.map { error in
      let place = error.place.map { "\($0.line + 1):\($0.column + 1): " } ?? ""
      let path = withPaths ? error.path + (error.place == nil ? ": " : ":") : ""
      return path + place + error.message + (error.help.map { "; \($0)" } ?? "")
    }
  }
}

/// The values of `text` as one line: scalars with their text in ‹› if plain and “” if quoted.
func dump(_ value: YAMLValue) -> String {
  switch value.kind {
  case .plainScalar: "‹\(value.text?.text ?? "")›"
  case .quotedScalar: "“\(value.text?.text ?? "")”"
  case .sequence: "[" + value.elements.map(dump).joined(separator: " ") + "]"
  case .mapping:
    "{" + value.entries.map { "\($0.key.text)=\(dump($0.value))" }.joined(separator: " ") + "}"
  }
}

/// All values of `value` in the order of the file, itself first.
func flattened(_ value: YAMLValue) -> [YAMLValue] {
  [value] + value.elements.flatMap(flattened) + value.entries.flatMap { flattened($0.value) }
}

/// Cuts `⟦…⟧` out of `marked`; returns the text and the byte ranges that were marked.
func unmarked(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
  var text = ""
  var starts: [Int] = []
  var ranges: [Range<Int>] = []
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "⟦": starts.append(text.utf8.count)
    case "⟧": if let start = starts.popLast() { ranges.append(start..<text.utf8.count) }
    default: text.unicodeScalars.append(scalar)
    }
  }
  return (text, ranges.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) })
}
