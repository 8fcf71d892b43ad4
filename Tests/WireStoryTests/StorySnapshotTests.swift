import Foundation
import Testing
import WireLexicon
import WireStory
import WireText

/// Stories of Snapshots/ with their dumps beside them; `WIRELINT_SNAPSHOTS=write` writes the dumps anew.
struct StorySnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  static let stories = [
    "french-agency", "english-crlf", "english-dated", "wrapped", "marks", "no-structure",
    "desk-lines", "signed-in-words",
  ]

  static func source(_ name: String) throws -> Source {
    let url = folder.appending(path: "\(name).txt")
    return try Source(bytes: Array(Data(contentsOf: url)), path: url.lastPathComponent)
  }

  @Test(arguments: stories)
  func blocksAreAsTheSnapshotHasThem(_ name: String) throws {
    let source = try Self.source(name)
    let blocks = PlainTextReader(forms: try StoryForms(.test)).blocks(source)
    let dump = StoryDump.text(of: blocks, in: source)
    let url = Self.folder.appending(path: "\(name).dump")
    if ProcessInfo.processInfo.environment["WIRELINT_SNAPSHOTS"] == "write" {
      try Data(dump.utf8).write(to: url)
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(dump == expected)
  }

  @Test(arguments: stories)
  func blocksCoverAllThatIsNotWhite(_ name: String) throws {
    let source = try Self.source(name)
    try Self.expectCover(source)
  }

  /// Each story cut short at each scalar: whatever a damaged file holds, blocks and parts stay in order and inside.
  @Test(arguments: stories)
  func anyBeginningOfAStoryIsCutSoundly(_ name: String) throws {
    let whole = try Self.source(name)
    for end in stride(from: 0, to: whole.count, by: 7) where whole.span.isScalarBoundary(end) {
      try Self.expectCover(try Source(bytes: Array(whole.bytes[..<end]), path: name))
    }
  }

  static func expectCover(_ source: Source) throws {
    let bytes = source.span
    var end = source.textStart
    for block in PlainTextReader(forms: try StoryForms(.test)).blocks(source) {
      #expect(block.range.start >= end)
      let gap = WhiteSpace.skip(from: end, to: block.range.start, in: bytes)
      #expect(gap == block.range.start, "bytes outside all blocks")
      #expect(!block.range.isEmpty)
      #expect(WhiteSpace.length(at: block.range.start, in: bytes) == 0)
      #expect(WhiteSpace.length(before: block.range.end, in: bytes) == 0)
      var part = block.range.start
      for one in block.parts {
        #expect(one.range.start >= part && one.range.end <= block.range.end, "\(one)")
        #expect(one.fields.allSatisfy { one.range.contains($0.range) })
        part = one.range.end
      }
      #expect(block.spans.allSatisfy { block.range.contains($0.range) })
      end = block.range.end
    }
    #expect(WhiteSpace.skip(from: end, to: source.count, in: bytes) == source.count)
  }

  @Test(arguments: [
    ("", 0), ("\n\n \u{A0}\n", 0), (String(repeating: "\n", count: 100_000), 0),
    (String(repeating: "\u{301}", count: 10_000), 1), (String(repeating: "«\"", count: 10_000), 1),
    (String(repeating: "-ANT ", count: 10_000), 1), (String(repeating: "(Photo: ", count: 10_000), 1),
    (String(repeating: "Turku, ", count: 10_000), 1),
  ])
  func oddTextsAreCutAtOnce(_ text: String, _ count: Int) throws {
    let source = try Source(text: text, path: "odd.txt")
    #expect(PlainTextReader(forms: try StoryForms(.test)).blocks(source).count == count)
    try Self.expectCover(source)
  }

  @Test func languageThatIsGivenHoldsForAllBlocks() throws {
    let source = try Self.source("french-agency")
    let reader = StoryReader(forms: try StoryForms(.test), tools: [:], detector: .init(words: [:]))
    let story = reader.read(source, language: Language("fr"))
    #expect(story.language == Language("fr"))
    #expect(story.blocks.allSatisfy { $0.language == Language("fr") })
    #expect(story.blocks.first?.tokens.lowerBound == 0)
    #expect(story.blocks.last?.tokens.upperBound == story.tokens.list.count)
    #expect(
      zip(story.blocks, story.blocks.dropFirst()).allSatisfy { $0.tokens.upperBound == $1.tokens.lowerBound })
  }
}
