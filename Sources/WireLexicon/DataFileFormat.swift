/// How a data file of a language is laid out: a header, sections in a fixed order, then the language and a note in
/// UTF-8; all numbers little-endian.
///
/// | offset | header |
/// | --- | --- |
/// | 0 | 8 magic bytes |
/// | 8 | version, UInt32 |
/// | 12 | reserved, 0, UInt32 |
/// | 16 | length of the file, UInt64 |
/// | 24 | seed of the hash, UInt64 |
/// | 32 | the format's own counts, then the bytes of the language and of the note: a UInt32 each |
protocol DataFileFormat: Sendable {
  /// The bytes that a file begins with.
  static var magic: [UInt8] { get }
  static var version: UInt32 { get }
  /// The bytes of the header.
  static var headerSize: Int { get }
  /// What is wrong with a file that begins otherwise.
  static var mismatch: LexiconError.Reason { get }
  /// The format's own counts, in the order of the header.
  static var counts: [WritableKeyPath<Self, UInt32>] { get }

  init()

  var seed: UInt64 { get set }
  var languageLength: UInt32 { get set }
  var noteLength: UInt32 { get set }
  /// Where the sections end.
  var languageStart: Int { get }
  /// Whether the counts allow each other.
  var isSound: Bool { get }
}

extension DataFileFormat {
  var noteStart: Int { languageStart + Int(languageLength) }
  var fileSize: Int { noteStart + Int(noteLength) }

  private static var allCounts: [WritableKeyPath<Self, UInt32>] {
    counts + [\.languageLength, \.noteLength]
  }

  /// Reads and checks the header of a whole file; what it says fits the file's length.
  init(checking file: UnsafeRawBufferPointer) throws(LexiconError.Reason) {
    guard file.count >= Self.magic.count else { throw Self.mismatch }
    for (i, byte) in Self.magic.enumerated() where unsafe file[i] != byte { throw Self.mismatch }
    guard file.count >= Self.headerSize else {
      throw .truncated(expected: Self.headerSize, found: file.count)
    }
    let version = unsafe file.number(at: 8, as: UInt32.self)
    guard version == Self.version else { throw .unknownVersion(version, known: Self.version) }
    let size = unsafe file.number(at: 16, as: UInt64.self)
    self.init()
    seed = unsafe file.number(at: 24, as: UInt64.self)
    for (i, count) in Self.allCounts.enumerated() {
      self[keyPath: count] = unsafe file.number(at: 32 + 4 * i, as: UInt32.self)
    }
    guard size == UInt64(fileSize), isSound else { throw .damaged("its header contradicts itself") }
    guard file.count >= fileSize else { throw .truncated(expected: fileSize, found: file.count) }
    guard file.count == fileSize else { throw .damaged("bytes follow its end") }
  }

  /// The header's bytes.
  var header: [UInt8] {
    var bytes = Self.magic
    bytes.append(number: Self.version)
    bytes.append(number: UInt32(0))
    bytes.append(number: UInt64(fileSize))
    bytes.append(number: seed)
    for count in Self.allCounts { bytes.append(number: self[keyPath: count]) }
    precondition(bytes.count == Self.headerSize, "a header has another length than its format says")
    return bytes
  }
}
