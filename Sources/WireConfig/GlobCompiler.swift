import WireText

/// Reads the text of a glob into steps.
struct GlobCompiler {
  static let slash = UInt32(UInt8(ascii: "/"))
  private static let maximumBraceDepth = 8

  private let scalars: [Unicode.Scalar]
  private let byteCount: Int
  private let hasBraces: Bool
  private var position = 0
  /// The scalars to read, without a slash at the end.
  private var end: Int
  private(set) var steps: [GlobStep] = []
  private(set) var isForFolders = false

  init(_ pattern: String, dialect: Glob.Dialect) throws(Glob.Failure) {
    byteCount = pattern.utf8.count
    guard byteCount <= Glob.maximumLength else {
      throw Glob.Failure(
        message: "the pattern is too long", help: "write several patterns", place: ByteRange(0, byteCount))
    }
    scalars = Array(pattern.unicodeScalars)
    end = scalars.count
    hasBraces = dialect == .paths
    if end > 0, scalars[end - 1] == "/" {
      isForFolders = true
      end -= 1
    }
    if scalars.first == "/" {
      position = 1
    } else if dialect == .paths, scalars.starts(with: "./".unicodeScalars) {
      position = 2
    }
    guard position < end else {
      throw Glob.Failure(message: "the pattern is empty", help: nil, place: ByteRange(0, byteCount))
    }
    if dialect == .gitignore, position == 0, !scalars[..<end].contains("/") { appendFolders() }
  }

  mutating func compile() throws(Glob.Failure) {
    try refuseBadSteps()
    try compileSequence(braceDepth: 0)
  }

  /// Reads up to the end, or to the comma or bracket that ends an alternative.
  private mutating func compileSequence(braceDepth: Int) throws(Glob.Failure) {
    while position < end {
      let start = position
      let scalar = scalars[position]
      position += 1
      switch scalar {
      case "*": compileStars(from: start)
      case "?": steps.append(.one(.allButSlash))
      case "[": steps.append(.one(try set(from: start)))
      case "{" where hasBraces: try compileBraces(from: start, depth: braceDepth + 1)
      case ",", "}":
        if braceDepth > 0 {
          position = start
          return
        }
        guard scalar == "," || !hasBraces else {
          throw failure("“}” without “{”", help: "write “\\}” for the character", start, position)
        }
        steps.append(.scalar(scalar.value))
      case "\\": steps.append(.scalar(try escaped(from: start).value))
      default: steps.append(.scalar(scalar.value))
      }
    }
  }

  private mutating func compileStars(from start: Int) {
    while position < end, scalars[position] == "*" { position += 1 }
    let isWholeStep = isEdge(start - 1) && isEdge(position)
    guard position - start == 2, isWholeStep else {
      steps.append(.many(.allButSlash))
      return
    }
    if position < end, scalars[position] == "/" {
      position += 1
      appendFolders()
    } else {
      steps.append(.one(.everything))
      steps.append(.many(.everything))
    }
  }

  /// Adds any number of folders, each with its slash.
  private mutating func appendFolders() {
    steps.append(.split([steps.count + 1, steps.count + 3]))
    steps.append(.many(.everything))
    steps.append(.scalar(Self.slash))
  }

  /// Whether a step of the path begins or ends at the scalar `index`.
  private func isEdge(_ index: Int) -> Bool {
    guard scalars.indices.contains(index), index < end else { return true }
    return scalars[index] == "/" || (hasBraces && ["{", "}", ","].contains(scalars[index]))
  }

  private mutating func compileBraces(from start: Int, depth: Int) throws(Glob.Failure) {
    guard depth <= Self.maximumBraceDepth else {
      throw failure("braces are nested more than \(Self.maximumBraceDepth) deep", help: nil, start, start + 1)
    }
    let split = steps.count
    steps.append(.split([]))
    var targets: [Int] = []
    var jumps: [Int] = []
    while true {
      targets.append(steps.count)
      try compileSequence(braceDepth: depth)
      guard position < end else {
        throw failure("“{” is never closed", help: "write “}”, or “\\{” for the character", start, start + 1)
      }
      jumps.append(steps.count)
      steps.append(.jump(0))
      position += 1
      if scalars[position - 1] == "}" { break }
    }
    steps[split] = .split(targets)
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  /// Reads a set after its “[”.
  private mutating func set(from start: Int) throws(Glob.Failure) -> GlobSet {
    var ranges: [ClosedRange<UInt32>] = []
    let isNegated = position < end && (scalars[position] == "!" || scalars[position] == "^")
    if isNegated { position += 1 }
    let first = position
    while position < end, position == first || scalars[position] != "]" {
      let low = try setScalar()
      guard position + 1 < end, scalars[position] == "-", scalars[position + 1] != "]" else {
        ranges.append(low.value...low.value)
        continue
      }
      let rangeStart = position - 1
      position += 1
      let high = try setScalar()
      guard low.value <= high.value else {
        throw failure("a range of a set runs backward", help: "write “\(high)-\(low)”", rangeStart, position)
      }
      ranges.append(low.value...high.value)
    }
    guard position < end else {
      throw failure("“[” is never closed", help: "write “]”, or “\\[” for the character", start, start + 1)
    }
    position += 1
    return .ranges(ranges, isNegated: isNegated)
  }

  private mutating func setScalar() throws(Glob.Failure) -> Unicode.Scalar {
    let scalar = scalars[position]
    position += 1
    return scalar == "\\" ? try escaped(from: position - 1) : scalar
  }

  /// The scalar after the backslash at `start`.
  private mutating func escaped(from start: Int) throws(Glob.Failure) -> Unicode.Scalar {
    guard position < end else {
      throw failure(
        "a backslash with nothing after it", help: "write “\\\\” for the character", start, start + 1)
    }
    position += 1
    return scalars[position - 1]
  }

  /// Refuses `//` and `..`, which no path has.
  private func refuseBadSteps() throws(Glob.Failure) {
    var start = position
    for index in position...end where index == end || scalars[index] == "/" {
      if start == index {
        throw failure("two slashes with nothing between them", help: "write one", index - 1, index + 1)
      }
      if scalars[start..<index].elementsEqual("..".unicodeScalars) {
        throw failure("a pattern cannot leave its folder", help: "remove “..”", start, index)
      }
      start = index + 1
    }
  }

  private func failure(_ message: String, help: String?, _ start: Int, _ end: Int) -> Glob.Failure {
    func offset(_ index: Int) -> Int {
      scalars[..<min(index, scalars.count)].reduce(0) { $0 + UTF8.width($1) }
    }
    return Glob.Failure(message: message, help: help, place: ByteRange(offset(start), offset(end)))
  }
}
