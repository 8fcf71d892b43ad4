/// Reads a pattern for what every match of it holds.
///
/// It is careful: where it does not understand a pattern there is nothing. The last letter of a literal is left out: in the
/// text that the pattern reads, that letter may carry marks that make another letter of it.
struct PatternReader {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private var depth = 0
  /// Whether no letter or digit stands right before what is read next, or else none follows.
  private var isAtEdge = false

  /// The groups inside one another that are read; deeper ones are not understood.
  private static let deepest = 100

  /// What every match of the pattern holds: a literal whose key has three bytes or more, or none, and the signs.
  static func needs(of pattern: String) -> PatternNeeds {
    guard var needs = read(pattern) else { return PatternNeeds() }
    if PhraseMatcher.fold(Array(needs.literal.utf8)).count < 3 { needs.literal = "" }
    return needs
  }

  private static func read(_ pattern: String) -> PatternNeeds? {
    // Quoted stretches and free spacing change what all else means.
    let scalars = Array(pattern.unicodeScalars)
    for (scalar, after) in zip(scalars, scalars.dropFirst())
    where scalar == "\\" && (after == "Q" || after == "E") {
      return nil
    }
    var reader = PatternReader(scalars: scalars)
    guard let needs = reader.sequence(), reader.next == scalars.count else { return nil }
    return needs
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var current: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  /// Reads up to the end or the parenthesis that closes the group; nil where it was not understood.
  private mutating func sequence() -> PatternNeeds? {
    var needs = PatternNeeds()
    var run: [Unicode.Scalar] = []
    var isRunAtEdge = false
    var alternates = false
    let startsAtEdge = isAtEdge
    var endsAtEdge = true
    func flush() {
      needs.add(
        PatternNeeds(
          literal: PatternReader.trimmed(run),
          isLiteralAtEdge: PatternReader.isAtEdge(run, isRunAtEdge),
          signs: run.compactMap(PatternReader.sign)))
      run = []
    }
    while let scalar = current, scalar != ")" {
      switch scalar {
      case "|":
        alternates = true
        endsAtEdge = endsAtEdge && isAtEdge
        isAtEdge = startsAtEdge
        next += 1
      case "(":
        flush()
        let before = isAtEdge
        guard let inner = group(), let least = leastCount() else { return nil }
        if least > 0 { needs.add(inner) } else { isAtEdge = isAtEdge && before }
      case "[":
        flush()
        let start = next
        guard skipSet() else { return nil }
        let isOfSigns = PatternReader.isOfSigns(scalars[start..<next])
        guard let least = leastCount() else { return nil }
        isAtEdge = isOfSigns && (least > 0 || isAtEdge)
      case "*", "+", "?", "{": return nil
      default:
        guard let atom = atom() else { return nil }
        let isRepeated = current == "*" || current == "+" || current == "?" || current == "{"
        guard let least = leastCount() else { return nil }
        guard case .literal(let literal) = atom, least > 0 else {
          flush()
          isAtEdge = isAtEdge(after: atom, least: least)
          continue
        }
        if run.isEmpty { isRunAtEdge = isAtEdge }
        run.append(literal)
        isAtEdge = PatternReader.isSign(literal)
        if isRepeated { flush() }
      }
    }
    flush()
    isAtEdge = isAtEdge && endsAtEdge
    return alternates ? PatternNeeds() : needs
  }

  /// What a pattern asks for at one place.
  private enum Atom {
    case literal(Unicode.Scalar)
    /// Any of several scalars that are no letters or digits.
    case sign
    /// A place between two scalars one of which is no letter or digit, or the start of a line.
    case edge
    /// Any of several scalars, or a place between two.
    case other
  }

  /// Whether the place behind an atom is at an edge.
  private func isAtEdge(after atom: Atom, least: Int) -> Bool {
    switch atom {
    case .literal(let scalar): PatternReader.isSign(scalar) && (least > 0 || isAtEdge)
    case .sign, .edge: least > 0 || isAtEdge
    case .other: false
    }
  }

  /// Reads one scalar or an escape; nil where it was not understood.
  private mutating func atom() -> Atom? {
    guard let scalar = current else { return nil }
    next += 1
    switch scalar {
    case "^": return .edge
    case ".", "$", "]", "}": return .other
    case "\\": return escape()
    default: return .literal(scalar)
    }
  }

  private mutating func escape() -> Atom? {
    guard let scalar = current else { return nil }
    next += 1
    guard scalar.isASCII else { return nil }
    let byte = UInt8(scalar.value)
    guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else { return .literal(scalar) }
    // The letters that have a meaning behind a backslash in ICU's patterns: none of them is a literal.
    switch scalar {
    case "b", "A": return .edge
    case "W", "s", "h", "v", "R", "t", "n", "r", "f": return .sign
    case "d", "D", "w", "S", "B", "H", "V", "X", "z", "Z", "G", "a", "e": return .other
    case "p", "P", "N", "x":
      if current == "{" {
        while let inside = current, inside != "}" { next += inside == "\\" ? 2 : 1 }
        guard current == "}" else { return nil }
        next += 1
      } else if scalar == "x" {
        next += 2
      } else {
        return nil
      }
      return next <= scalars.count ? .other : nil
    default: return nil
    }
  }

  /// The least count of the quantifier that stands here, which is read; 1 where none stands.
  private mutating func leastCount() -> Int? {
    guard let scalar = current else { return 1 }
    var least = 1
    switch scalar {
    case "*", "?":
      least = 0
      next += 1
    case "+": next += 1
    case "{":
      next += 1
      var digits = ""
      while let digit = current, ("0"..."9").contains(digit) {
        digits.unicodeScalars.append(digit)
        next += 1
      }
      while let inside = current, inside != "}" { next += 1 }
      guard current == "}", let count = Int(digits) else { return nil }
      least = count
      next += 1
    default: return 1
    }
    // Lazy or possessive.
    if current == "?" || current == "+" { next += 1 }
    return least
  }

  /// Reads a group; gives what it requires where it takes part in the match, and nothing for look-around.
  private mutating func group() -> PatternNeeds? {
    next += 1
    var counts = true
    let before = isAtEdge
    var isBefore = false
    if current == "?" {
      next += 1
      guard let kind = current else { return nil }
      next += 1
      switch kind {
      case ":", ">": break
      case "=", "!": counts = false
      case "<":
        if current == "=" || current == "!" {
          counts = false
          isBefore = current == "="
          isAtEdge = false
          next += 1
        } else {
          while let inside = current, inside != ">" { next += 1 }
          guard current == ">" else { return nil }
          next += 1
        }
      case "i":
        guard current == ")" || current == ":" else { return nil }
        if current == ")" {
          next += 1
          return PatternNeeds()
        }
        next += 1
      default: return nil
      }
    }
    guard depth < Self.deepest else { return nil }
    depth += 1
    guard let inner = sequence(), current == ")" else { return nil }
    depth -= 1
    next += 1
    if counts { return inner }
    isAtEdge = before || isBefore && isAtEdge
    return PatternNeeds()
  }

  /// Reads a set with the sets inside it; false where it does not end, or starts with a bracket.
  private mutating func skipSet() -> Bool {
    var depth = 0
    while let scalar = current {
      next += 1
      switch scalar {
      case "\\": next += 1
      case "[":
        depth += 1
        if current == "^" { next += 1 }
        if current == "]" { return false }
      case "]":
        depth -= 1
        if depth == 0 { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a set, with its brackets, is a list of signs.
  private static func isOfSigns(_ set: ArraySlice<Unicode.Scalar>) -> Bool {
    var isEscaped = false
    for scalar in set.dropFirst().dropLast() {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      guard isSign(scalar), isEscaped || scalar != "^" && scalar != "-" && scalar != "[" else { return false }
      isEscaped = false
    }
    return true
  }

  /// Whether the scalar is no letter or digit, and no mark of one.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass.of(scalar.value) {
    case .space, .apostrophe, .hyphen, .punctuation, .symbol: true
    case .upper, .lower, .letter, .mark, .digit, .otherNumber, .joiner: false
    }
  }

  /// Whether no letter or digit stands right before the words of a run, which may itself be at an edge.
  private static func isAtEdge(_ run: [Unicode.Scalar], _ isRunAtEdge: Bool) -> Bool {
    guard let first = run.first else { return false }
    return WhiteSpace.contains(first.value) || isRunAtEdge && ScalarClass.of(first.value).isLetterOrDigit
  }

  /// The scalar as a byte where it is an ASCII sign that no other character is read as. An apostrophe, a hyphen and a space
  /// have their like, and two signs are the normal forms of others.
  private static func sign(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "'", "-", " ", ";", "`": return nil
    case "!"..."/", ":"..."@", "["..."_", "{"..."~": return UInt8(truncatingIfNeeded: scalar.value)
    default: return nil
    }
  }

  /// The run without its last letter and that letter's marks, and without marks whose letter is not in it.
  private static func trimmed(_ run: [Unicode.Scalar]) -> String {
    var scalars = run[...]
    while let first = scalars.first, !NormalForm.hasBoundary(before: first.value) { scalars.removeFirst() }
    while let last = scalars.popLast(), !NormalForm.hasBoundary(before: last.value) {}
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
