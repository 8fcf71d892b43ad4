import WireConfig
import WireStory
import WireText

/// A token of a rule: plain words that the shared scan finds, or a pattern that is tried where a literal of it stands.
struct WordPattern: Sendable {
  enum Matcher: Sendable {
    /// Words that the scan finds by themselves; where case matters, with the text to compare.
    case words([UInt8]?)
    case pattern(Pattern)
  }

  /// The token as it is written.
  let text: String
  let matcher: Matcher
  /// The phrases of it, in the rule's list; empty where every block with the signs has to be searched.
  let phrases: Range<Int>
  /// ASCII signs that every match holds.
  let signs: [UInt8]
  /// Whether apostrophes and spaces are as the file has them.
  let isExact: Bool

  /// Reads a token and adds its phrases to the rule's list; an error is told at `place`.
  ///
  /// - Parameter isBound: whether a word's edge has to be at both ends.
  init(
    _ text: String, at place: YAMLText, isBound: Bool, ignoresCase: Bool, phrases: inout [Phrase],
    errors: ConfigErrorSink
  ) {
    self.text = text
    let first = phrases.count
    if isBound ? Self.isPlain(text) : Self.isLiteral(text) {
      phrases.append(Phrase(text, edges: isBound ? .words : .anywhere))
      matcher = .words(ignoresCase ? nil : Self.normal(Array(text.utf8)))
      isExact = false
      signs = []
      self.phrases = first..<phrases.count
      return
    }
    let prefix = isBound ? #"\b(?:"# : "(?:"
    let pattern = Pattern(
      prefix + text + (isBound ? #")\b"# : ")"),
      options: ignoresCase ? [.ignoresCase, .multiline] : .multiline)
    do {
      if !place.file.isTested { try pattern.validate() }
    } catch {
      Self.tell(error, of: place, after: text == place.text ? prefix.utf8.count : .max, to: errors)
    }
    let needs = pattern.needs
    if !needs.literal.isEmpty {
      phrases.append(Phrase(needs.literal, edges: needs.isLiteralAtEdge ? .openEnd : .open))
    }
    signs = needs.signs
    matcher = .pattern(pattern)
    isExact = Self.namesScalars(text)
    self.phrases = first..<phrases.count
  }

  /// The number of groups of the pattern; 0 for plain words, and where the pattern is wrong.
  var groupCount: Int {
    switch matcher {
    case .words: return 0
    case .pattern(let pattern):
      do {
        return try pattern.groupCount()
      } catch {
        return 0
      }
    }
  }

  /// Adds that a pattern is wrong, at the place in the rule's file; `prefix` is the number of bytes of the pattern before
  /// the text of the file, and `.max` where that is only a part of the pattern.
  static func tell(_ error: PatternError, of text: YAMLText, after prefix: Int, to errors: ConfigErrorSink) {
    switch error.fault {
    case .syntax(let offset, let message):
      guard prefix < .max else { return errors.add("bad pattern: \(message)", at: text) }
      let place = min(max(0, offset - prefix), text.text.utf8.count)
      errors.add("bad pattern: \(message)", at: text, part: ByteRange(place, place))
    case .timeLimit, .stackLimit, .engine:
      errors.add("the pattern cannot be used", at: text)
    }
  }

  /// The text by which plain words are compared where case matters: NFC, straight apostrophes, single plain spaces.
  static func normal(_ bytes: [UInt8]) -> [UInt8] {
    if isNormal(bytes) { return bytes }
    let composed = NormalForm.composed(bytes)
    let span = composed.span
    var normal: [UInt8] = []
    var offset = 0
    while offset < composed.count {
      let scalar = span.scalar(at: offset)
      if WhiteSpace.contains(scalar.value) {
        if normal.last != UInt8(ascii: " ") { normal.append(UInt8(ascii: " ")) }
      } else {
        switch scalar.value {
        case 0x2019: normal.append(UInt8(ascii: "'"))
        case 0x2010, 0x2011: normal.append(UInt8(ascii: "-"))
        default: normal += composed[offset..<offset + scalar.length]
        }
      }
      offset += scalar.length
    }
    return normal
  }

  /// Whether the text is ASCII without spaces beside each other and controls, and so its own normal form.
  private static func isNormal(_ bytes: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: " "), byte < 0x7F, byte > UInt8(ascii: " ") || last != byte else {
        return false
      }
      last = byte
    }
    return true
  }

  /// Whether the token is words alone: letters and digits, with spaces, hyphens and apostrophes between them.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    let isInside = text.unicodeScalars.allSatisfy { scalar in
      ScalarClass.of(scalar.value).isLetterOrDigit || scalar == " " || scalar == "-" || scalar == "'"
        || scalar == "\u{2019}"
    }
    return isInside && ScalarClass.of(first.value).isLetterOrDigit
      && ScalarClass.of(last.value).isLetterOrDigit
  }

  /// Whether the token means itself as a pattern, and white space at its ends says nothing.
  private static func isLiteral(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    let isOpen = WhiteSpace.contains(first.value) || WhiteSpace.contains(last.value) || namesScalars(text)
    return !isOpen && !text.unicodeScalars.contains { #"\.^$|?*+()[]{}"#.unicodeScalars.contains($0) }
  }

  /// Whether the pattern has signs that are made plain for others, or names characters by number or class.
  private static func namesScalars(_ text: String) -> Bool {
    var isEscape = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{2019}" || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2011}" {
        return true
      }
      if isEscape, scalar == "x" || scalar == "u" || scalar == "U" || scalar == "N" {
        return true
      }
      isEscape = scalar == "\\" && !isEscape
    }
    return false
  }
}
