import Testing
import WireText

@testable import WireLexicon

/// What is said of a damaged data file, whichever of the two formats it has.
@Suite struct DataFileDamageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let headerSize: Int
    let mismatch: LexiconError.Reason
    /// Opens a file of the format and looks something up in it.
    let read: @Sendable (_ path: String) throws -> Void

    var testDescription: String { name }
  }

  static func samples() throws -> [Sample] {
    [
      Sample(
        name: "lexicon",
        bytes: try LexiconFixture.compile("un\ndeux\t4\tword,name\ntrois\t5\tword,determiner\n", note: "é"),
        headerSize: 64, mismatch: .notALexicon
      ) { path in
        let lexicon = try Lexicon(path: path)
        for word in ["un", "deux", "trois", "quatre"] { _ = LexiconFixture.entry(word, in: lexicon) }
      },
      Sample(
        name: "pairs", bytes: try WordPairsTests.compiled(Array(WordPairsTests.prose.prefix(12))),
        headerSize: 48, mismatch: .noPairs
      ) { path in
        let pairs = try WordPairs(path: path)
        #expect(abs(pairs.ratio(Neighbour.stop, Neighbour.comma)) < 4)
      },
    ]
  }

  /// The reason for which the bytes are refused; nil where they are not.
  private static func reason(_ sample: Sample, _ bytes: [UInt8]) throws -> LexiconError.Reason? {
    let file = try LexiconTemporaryFile(bytes)
    do {
      try sample.read(file.path)
      return nil
    } catch let error as LexiconError {
      #expect(error.name == file.path)
      #expect(error.description == "\(file.path): \(error.message)")
      return error.reason
    }
  }

  @Test(arguments: try samples())
  func soundFilesAreRead(_ sample: Sample) throws {
    #expect(try Self.reason(sample, sample.bytes) == nil)
  }

  @Test(arguments: try samples())
  func everyTruncationIsAnError(_ sample: Sample) throws {
    let whole = sample.bytes.count
    let lengths = Array(0...sample.headerSize) + [whole / 2, whole - 1]
    for length in lengths {
      let wanted: LexiconError.Reason =
        length < 8
        ? sample.mismatch
        : .truncated(expected: length < sample.headerSize ? sample.headerSize : whole, found: length)
      #expect(try Self.reason(sample, Array(sample.bytes[..<length])) == wanted)
    }
  }

  @Test(arguments: try samples())
  func bytesAfterTheEndAreErrors(_ sample: Sample) throws {
    #expect(try Self.reason(sample, sample.bytes + [0]) == .damaged("bytes follow its end"))
  }

  @Test(arguments: try samples())
  func otherVersionsAreErrors(_ sample: Sample) throws {
    var bytes = sample.bytes
    bytes[8] = 9
    #expect(try Self.reason(sample, bytes) == .unknownVersion(9, known: 1))
  }

  @Test(arguments: try samples())
  func languageAndNoteMustBeText(_ sample: Sample) throws {
    var bytes = sample.bytes
    bytes[bytes.count - 1] = 0xFF
    #expect(try Self.reason(sample, bytes) == .damaged("its language or note is not text"))
  }

  @Test func foreignFilesAreErrors() throws {
    let samples = try Self.samples()
    let story = Array("Hanoï, 25 juillet – Le ministre a reçu l’ambassadeur.".utf8)
    for (sample, other) in zip(samples, samples.reversed()) {
      #expect(try Self.reason(sample, story) == sample.mismatch)
      #expect(try Self.reason(sample, other.bytes) == sample.mismatch)
    }
  }

  /// A header that is damaged is refused, or what is read still lies within the bounds.
  @Test(arguments: try samples())
  func damagedHeadersNeverReadOutside(_ sample: Sample) throws {
    for offset in 8..<sample.headerSize {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var bytes = sample.bytes
        bytes[offset] = value
        _ = try Self.reason(sample, bytes)
      }
    }
  }

  @Test(arguments: [
    ("/nonexistent/fr.lexicon", "no such file or folder"), ("/", "it is a folder"),
    ("/dev/null", "it is a device, not a file"),
  ])
  func unreadablePathsAreErrors(_ path: String, _ said: String) {
    let error = #expect(throws: LexiconError.self) { try Lexicon(path: path) }
    #expect(error?.name == path)
    guard case .unreadable(let reason) = error?.reason else {
      Issue.record("\(path) is no file, and was read")
      return
    }
    #expect(reason.message == said)
  }

  @Test func bytesInMemoryAreCheckedToo() throws {
    #expect(throws: LexiconError(name: "embedded lexicon", reason: .notALexicon)) {
      try LexiconFixture.withLexicon(Array("Hanoï".utf8)) { _ in }
    }
  }
}
