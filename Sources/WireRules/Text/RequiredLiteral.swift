/// Finds literals of which one stands in every match of a pattern, so that a scan can tell where the pattern need not be
/// tried.
///
/// It reads less than a regular expression can say: what it doesn't understand it takes to require nothing.
struct RequiredLiteral {
  /// The literals, one for each alternative of the pattern; nil where some alternative requires none of two letters or
  /// more.
  static func literals(of pattern: String) -> [String]? {
    var reader = RequiredLiteral(pattern)
    return reader.read()
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var run: [Unicode.Scalar] = []
  private var best: [Unicode.Scalar] = []

  private init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
  }

  private mutating func read() -> [String]? {
    var literals: [String] = []
    while index < scalars.count {
      switch scalars[index] {
      case "|":
        guard let literal = takeBest() else { return nil }
        literals.append(literal)
        index += 1
      case "\\":
        guard readEscape() else { return nil }
      case "[":
        endRun()
        guard skipClass() else { return nil }
        skipQuantifier()
      case "(":
        endRun()
        guard skipGroup() else { return nil }
        skipQuantifier()
      case ")": return nil
      case "?", "*", "{":
        if !run.isEmpty { run.removeLast() }
        endRun()
        skipQuantifier()
      case "+":
        endRun()
        index += 1
      case ".", "^", "$":
        endRun()
        index += 1
      default:
        run.append(scalars[index])
        index += 1
      }
    }
    guard let literal = takeBest() else { return nil }
    return literals + [literal]
  }

  private mutating func takeBest() -> String? {
    endRun()
    defer { best = [] }
    let text = String(String.UnicodeScalarView(best))
    let letters = best.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return letters.count > 1 ? text : nil
  }

  /// White space at the ends of a literal is nothing to a scan for it.
  private mutating func endRun() {
    if run.count > best.count { best = run }
    run = []
  }

  /// An escaped sign is itself; an escape of a class or an edge is no part of a literal. Quoted and numbered characters
  /// are not read.
  private mutating func readEscape() -> Bool {
    guard index + 1 < scalars.count else { return false }
    let escaped = scalars[index + 1]
    index += 2
    switch escaped {
    case "b", "B", "A", "z", "Z", "G", "d", "D", "s", "S", "w", "W", "h", "H", "v", "V", "R", "X":
      endRun()
      return true
    default:
      guard !escaped.properties.isAlphabetic, escaped.properties.numericType == nil else { return false }
      run.append(escaped)
      return true
    }
  }

  private mutating func skipClass() -> Bool {
    var depth = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  private mutating func skipGroup() -> Bool {
    // Flags for the rest of the pattern may make white space and `#` mean nothing.
    if index + 2 < scalars.count, scalars[index + 1] == "?", scalars[index + 2].properties.isAlphabetic {
      return false
    }
    var depth = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[":
        guard skipClass() else { return false }
        continue
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  private mutating func skipQuantifier() {
    while index < scalars.count {
      switch scalars[index] {
      case "?", "*", "+": index += 1
      case "{":
        while index < scalars.count, scalars[index] != "}" { index += 1 }
        index += 1
      default: return
      }
    }
  }
}
