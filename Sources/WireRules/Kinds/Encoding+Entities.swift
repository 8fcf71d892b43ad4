import WireConfig
import WireStory
import WireText

extension Encoding {
  /// A sign as HTML writes it.
  private struct Entity {
    let end: Int
    let scalar: UInt32
  }

  /// Signs by the names that HTML has for them.
  struct Entities: Sendable {
    private var names = ByteWordTable([])
    /// By the number of a name.
    private var scalars: [UInt32] = []

    /// Adds a name; one that is there already keeps its sign.
    mutating func add(_ name: String, _ scalar: UInt32) {
      if names.insert(Array(name.utf8)) == scalars.count { scalars.append(scalar) }
    }

    /// The sign whose name the bytes of `range` are; nil where there is none.
    func scalar(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
      names.number(of: bytes, range).map { scalars[$0] }
    }
  }

  /// Reads the option `entities`: names, each with the sign that it stands for.
  static func entities(_ options: inout Fields) -> Entities {
    var entities = Entities()
    for (key, value) in options.pairs("entities") {
      let scalars = value.text.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1 else {
        options.errors.add("an entity is one sign, not \(Printable.quoted(value.text))", at: value)
        continue
      }
      entities.add(key.text, scalar.value)
    }
    return entities
  }

  /// Signs and letters that stand as HTML writes them: `&eacute;`, `&#8217;`, and twice so, `&amp;nbsp;`. Left alone are
  /// those in code, in quotation marks by themselves, and in a paragraph about such code.
  func htmlEntities(_ view: StoryView, into findings: inout FindingSink) {
    let bytes = view.story.source.span
    var end = 0
    var last: (start: Int, showsNames: Bool)?
    for hit in view.hits where hit.range.start >= end {
      guard let block = view.story.block(at: hit.range.start),
        let first = entity(at: hit.range.start, to: block.range.end, bytes)
      else { continue }
      end = first.end
      if WhiteSpace.contains(first.scalar) {
        while let next = entity(at: end, to: block.range.end, bytes), WhiteSpace.contains(next.scalar) {
          end = next.end
        }
      }
      let range = ByteRange(hit.range.start, end)
      if last?.start != block.range.start {
        last = (block.range.start, showsNames(block, of: view.story))
      }
      guard last?.showsNames == false, !block.isCode(range), !Self.isQuotedAlone(range, in: block, bytes)
      else {
        continue
      }
      let text = Self.text(first.scalar, in: range, of: block, bytes)
      findings.report(
        range, ["found": bytes.text(range), "expected": text],
        fixes: [
          Fix(
            title: text.isEmpty ? "Remove it" : "Write “\(text)”", safety: .safe,
            edits: [Edit(range: range, replacement: text)])
        ])
    }
  }

  /// Whether the block has a word of paragraphs that show names of signs.
  private func showsNames(_ block: Block, of story: Story) -> Bool {
    guard !shownWith.isEmpty else { return false }
    let bytes = story.source.span
    return block.tokens.contains { index in
      let token = story.tokens.list[index]
      return token.kind == .word && shownWith.contains(bytes.bytes(token.range))
    }
  }

  /// Whether nothing but the range stands between two quotation marks.
  private static func isQuotedAlone(_ range: ByteRange, in block: Block, _ bytes: Span<UInt8>) -> Bool {
    guard let (before, after) = neighbours(of: range, in: block, bytes) else { return false }
    return (Mark.isOpeningQuote(before) || Mark.isStraightQuote(before) || before == "`")
      && (Mark.isClosingQuote(after) || Mark.isStraightQuote(after) || after == "`")
  }

  /// The entity that begins at `offset`, if one does.
  private func entity(at offset: Int, to limit: Int, _ bytes: Span<UInt8>) -> Entity? {
    guard offset < limit, bytes[offset] == UInt8(ascii: "&") else { return nil }
    guard let first = name(from: offset + 1, to: limit, bytes) else { return nil }
    guard first.scalar == UInt32(UInt8(ascii: "&")) else { return first }
    // What an ampersand's name is followed by may be a name whose ampersand was written so.
    return name(from: first.end, to: limit, bytes) ?? first
  }

  /// The sign whose name, or number, begins at `start` and ends with a semicolon.
  private func name(from start: Int, to limit: Int, _ bytes: Span<UInt8>) -> Entity? {
    var end = start
    while end < limit, end - start <= Self.longestName, bytes[end] != UInt8(ascii: ";") {
      guard ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: "#") else {
        return nil
      }
      end += 1
    }
    guard end > start, end < limit, bytes[end] == UInt8(ascii: ";") else { return nil }
    let scalar =
      bytes[start] == UInt8(ascii: "#")
      ? Self.number(bytes, start + 1, end) : entities.scalar(of: bytes, start..<end)
    return scalar.map { Entity(end: end + 1, scalar: $0) }
  }

  /// The longest name that is looked up, in bytes.
  private static let longestName = 10

  /// The character of that number, decimal or hexadecimal; nil where it is none that a text holds.
  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
    let isHex = start < end && bytes[start] | 0x20 == UInt8(ascii: "x")
    let digits = bytes.text(ByteRange(isHex ? start + 1 : start, end))
    guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
    switch value {
    case 9, 10, 13: return 0x20
    case 0..<0x20, 0x7F: return nil
    // As browsers do: these numbers were meant in Windows-1252.
    case 0x80...0x9F: return Windows1252.scalar(UInt8(value))
    default: return Unicode.Scalar(value)?.value
    }
  }

  /// What to write for a sign. A no-break space becomes a plain one, unless a sign or figures stand at it; at other white
  /// space there is no need of one.
  private static func text(_ scalar: UInt32, in range: ByteRange, of block: Block, _ bytes: Span<UInt8>)
    -> String
  {
    guard WhiteSpace.contains(scalar) else { return Mark.text(scalar) }
    guard range.start > block.range.start, range.end < block.range.end,
      WhiteSpace.length(before: range.start, in: bytes) == 0, WhiteSpace.length(at: range.end, in: bytes) == 0
    else { return "" }
    let before = bytes.scalar(before: range.start).value
    let after = bytes.scalar(at: range.end).value
    let isBetweenFigures = Mark.isDigit(before) && Mark.isDigit(after)
    return isBetweenFigures || !Mark.isWordLike(before) || !Mark.isWordLike(after) ? Mark.text(scalar) : " "
  }
}
