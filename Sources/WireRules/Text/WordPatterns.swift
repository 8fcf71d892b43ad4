import WireConfig
import WireStory
import WireText

/// The tokens of a rule, searched as one alternation: what begins first is found, and of two that begin at one place the
/// earlier in the list.
struct WordPatterns: Sendable {
  struct Match {
    /// The index of the token.
    let pattern: Int
    /// The bytes of the file.
    let range: ByteRange
    /// The groups, in bytes of the file; the whole match for plain words.
    let groups: PatternMatch
  }

  private(set) var patterns: [WordPattern] = []
  /// What the shared scan looks for.
  private(set) var phrases: [Phrase] = []
  private var exceptions: [Pattern] = []
  /// Whether some pattern has no literal that the scan could find.
  private var searchesAll = false

  /// Whether nothing is found where none of the phrases stands.
  var needsPhrase: Bool { !searchesAll }

  /// Adds a token that is written at `place`; `text` is the whole of it where `place` is only a part.
  mutating func add(
    _ place: YAMLText, text: String? = nil, isBound: Bool, ignoresCase: Bool, errors: ConfigErrorSink
  ) {
    let pattern = WordPattern(
      text ?? place.text, at: place, isBound: isBound, ignoresCase: ignoresCase, phrases: &phrases,
      errors: errors)
    if pattern.phrases.isEmpty { searchesAll = true }
    patterns.append(pattern)
  }

  /// Adds an exception: a match is dropped where it holds one.
  mutating func addException(_ text: YAMLText, errors: ConfigErrorSink) {
    let prefix = #"\b(?:"#
    let pattern = Pattern(prefix + text.text + #")\b"#, options: .multiline)
    do {
      if !text.file.isTested { try pattern.validate() }
      exceptions.append(pattern)
    } catch {
      WordPattern.tell(error, of: text, after: prefix.utf8.count, to: errors)
    }
  }

  /// Calls `body` with each match, in the order of the text; returns what is to be told of patterns that needed more steps
  /// or memory than they are given. Such a pattern finds nothing more in the story.
  func search(_ view: StoryView, _ body: (Match, Block) -> Void) -> [String] {
    guard searchesAll || !view.hits.isEmpty else { return [] }
    var stopped: Set<Int> = []
    var next = 0
    for block in view.blocks {
      while next < view.hits.count, view.hits[next].range.start < block.range.start { next += 1 }
      let first = next
      while next < view.hits.count, view.hits[next].range.start < block.range.end { next += 1 }
      guard searchesAll || next > first else { continue }
      for match in matches(in: block, view.hits[first..<next], view.story, &stopped) { body(match, block) }
    }
    return stopped.sorted().map { index in
      "the pattern \(Printable.quoted(patterns[index].text)) takes too long in this story, and was given up"
    }
  }

  private func matches(
    in block: Block, _ hits: ArraySlice<PhraseHit>, _ story: Story, _ stopped: inout Set<Int>
  ) -> [Match] {
    let bytes = story.source.span
    var texts: (plain: UTF16Text?, exact: UTF16Text?)
    var found: [Match] = []
    for (index, pattern) in patterns.enumerated() {
      switch pattern.matcher {
      case .words(let words):
        for hit in hits where pattern.phrases.contains(hit.phrase) {
          if words == nil || WordPattern.normal(bytes.bytes(hit.range)) == words {
            found.append(
              Match(pattern: index, range: hit.range, groups: PatternMatch(range: hit.range, groups: [])))
          }
        }
      case .pattern(let expression):
        guard !stopped.contains(index),
          pattern.phrases.isEmpty || hits.contains(where: { pattern.phrases.contains($0.phrase) }),
          pattern.signs.allSatisfy({ bytes.contains($0, in: block.range) })
        else { continue }
        let text: UTF16Text
        if pattern.isExact {
          text = texts.exact ?? PatternText.make(bytes, block.range, isExact: true)
          texts.exact = text
        } else {
          text = texts.plain ?? PatternText.make(bytes, block.range, isExact: false)
          texts.plain = text
        }
        guard let matches = Self.matches(of: expression, in: text, block, bytes) else {
          stopped.insert(index)
          continue
        }
        found += matches.map { Match(pattern: index, range: $0.range, groups: $0) }
      }
    }
    guard !found.isEmpty else { return [] }
    found.sort { ($0.range.start, $0.pattern, $0.range.end) < ($1.range.start, $1.pattern, $1.range.end) }
    var end = block.range.start
    var kept: [Match] = []
    for match in found where match.range.start >= end && !match.range.isEmpty {
      kept.append(match)
      end = match.range.end
    }
    return kept.filter { !isException($0.range, bytes) && !block.isCode($0.range) }
  }

  /// The matches with ranges in the file; nil where the pattern needs more steps or memory than it is given.
  private static func matches(
    of pattern: Pattern, in text: UTF16Text, _ block: Block, _ bytes: Span<UInt8>
  ) -> [PatternMatch]? {
    do {
      return try pattern.matches(in: text).map { match in
        PatternMatch(
          range: PatternText.aligned(match.range, in: block.range, bytes),
          groups: match.groups.map { group in group.map { PatternText.aligned($0, in: block.range, bytes) } })
      }
    } catch {
      return nil
    }
  }

  private func isException(_ range: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    guard !exceptions.isEmpty else { return false }
    let text = PatternText.make(bytes, range, isExact: false)
    return exceptions.contains { pattern in
      do {
        return try !pattern.matches(in: text, limit: 1).isEmpty
      } catch {
        return false
      }
    }
  }
}
