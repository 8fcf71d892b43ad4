package import WireText

/// The words of a language with their frequencies and classes, looked up in place: nothing is parsed at the
/// start.
///
/// A key that isn't in the lexicon is taken for one that is in 1 of 17 million lookups.
@safe package struct Lexicon: Sendable {
  /// The language of the words.
  package let language: Language
  /// What the lexicon was made of, and under which licence.
  package let note: String
  /// How many words it holds.
  package let count: Int

  @usableFromInline nonisolated(unsafe) let file: UnsafeRawBufferPointer
  @usableFromInline let seed: UInt64
  @usableFromInline let slots: UInt32
  @usableFromInline let buckets: UInt32
  @usableFromInline let pilotsStart: Int
  private let format: LexiconFormat
  /// Keeps the mapping while the lexicon lives; nil for bytes that live as long as the program.
  private let mapping: MappedFile?

  /// Takes a lexicon that lies in memory for as long as the program runs.
  package init(embedded bytes: UnsafeRawBufferPointer, name: String = "embedded lexicon") throws(LexiconError)
  {
    do throws(LexiconError.Reason) {
      unsafe try self.init(checking: bytes, mapping: nil)
    } catch {
      throw LexiconError(name: name, reason: error)
    }
  }

  /// Maps a lexicon file.
  package init(path: String) throws(LexiconError) {
    do throws(LexiconError.Reason) {
      let mapping = try MappedFile(path: path)
      // SAFETY: the lexicon holds the mapping that its bytes belong to.
      unsafe try self.init(checking: mapping.bytes, mapping: mapping)
    } catch {
      throw LexiconError(name: path, reason: error)
    }
  }

  private init(checking bytes: UnsafeRawBufferPointer, mapping: MappedFile?) throws(LexiconError.Reason) {
    let format = unsafe try LexiconFormat(checking: bytes)
    self.format = format
    self.mapping = mapping
    unsafe file = bytes
    seed = format.seed
    slots = format.slots
    buckets = format.buckets
    pilotsStart = format.pilotsStart
    count = Int(format.words)
    let code = unsafe bytes[format.languageStart..<format.noteStart]
    let note = unsafe bytes[format.noteStart..<format.fileSize]
    guard let code = unsafe String(validating: code, as: UTF8.self), !code.isEmpty,
      let note = unsafe String(validating: note, as: UTF8.self)
    else { throw .damaged("its language or note is not text") }
    language = Language(code)
    self.note = note
  }

  /// What is known of a key (see `Tokens`); `.unknown` where the lexicon doesn't have it.
  @inlinable
  package func entry(forKey key: borrowing Span<UInt8>) -> LexiconEntry {
    entry(in: key, from: 0, to: key.count)
  }

  /// What is known of the key that stands in `bytes` from `start` up to `end`.
  @inlinable
  package func entry(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    let hash = LexiconHash(copy bytes, from: start, to: end, seed: seed)
    // SAFETY: a bucket is under `buckets` and a slot under `slots`, whose sections `LexiconFormat` found
    // inside the file.
    let pilot = unsafe file.number(at: pilotsStart &+ 2 &* hash.bucket(of: buckets), as: UInt16.self)
    let slot = hash.slot(of: slots, pilot: pilot)
    let record = unsafe file.number(at: 64 &+ 4 &* slot, as: UInt32.self)
    guard record >> 8 == hash.fingerprint else { return .unknown }
    return entry(atSlot: slot, set: record & 0xFF)
  }

  @usableFromInline
  func entry(atSlot slot: Int, set: UInt32) -> LexiconEntry {
    LexiconEntry(frequency: frequency(ofSlot: slot), flags: flags(ofSlot: slot, set: set))
  }

  private func flags(ofSlot slot: Int, set: UInt32) -> LexiconEntry.Flags {
    guard set != LexiconFormat.exceptional else { return exception(ofSlot: UInt32(slot)) }
    guard set < format.flagSets else { return [] }
    // SAFETY: `set` is one of the flag sets, whose section lies inside the file.
    return unsafe .init(rawValue: file.number(at: format.flagSetsStart + 4 * Int(set), as: UInt32.self))
  }

  /// Finds the flags of an exception by halving.
  private func exception(ofSlot slot: UInt32) -> LexiconEntry.Flags {
    var low = 0
    var high = Int(format.exceptions)
    while low < high {
      let middle = (low + high) / 2
      let at = format.exceptionsStart + 8 * middle
      // SAFETY: `middle` is one of the exceptions, whose section lies inside the file.
      let found = unsafe file.number(at: at, as: UInt32.self)
      if found == slot { return unsafe .init(rawValue: file.number(at: at + 4, as: UInt32.self)) }
      if found < slot { low = middle + 1 } else { high = middle }
    }
    return []
  }

  private func frequency(ofSlot slot: Int) -> UInt8 {
    let word = slot / 64
    // SAFETY: `slot` is under the number of slots, and the bits and ranks of all blocks lie inside the file.
    let bits = unsafe file.number(at: format.bitsStart + 8 * word, as: UInt64.self)
    let bit: UInt64 = 1 << UInt64(slot % 64)
    guard bits & bit != 0 else { return 0 }
    let block = slot / LexiconFormat.slotsPerBlock
    var rank = unsafe Int(file.number(at: format.ranksStart + 4 * block, as: UInt32.self))
    for before in block * 4..<word {
      rank += unsafe file.number(at: format.bitsStart + 8 * before, as: UInt64.self).nonzeroBitCount
    }
    rank += (bits & (bit - 1)).nonzeroBitCount
    guard rank < format.frequencies else { return 0 }
    return unsafe file[format.frequenciesStart + rank]
  }
}
