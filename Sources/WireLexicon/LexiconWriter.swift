import WireText

/// Lays out the words of a lexicon as `LexiconFormat` has it.
struct LexiconWriter {
  private let table: SlotTable
  /// The entry of each key, in the order of the keys.
  private let entries: [LexiconEntry]

  /// Takes sorted keys of which no two are equal, and their entries.
  init(keys: [[UInt8]], entries: [LexiconEntry]) {
    self.table = SlotTable(keys: keys)
    self.entries = entries
  }

  /// The bytes of the file.
  func file(language: Language, note: String) -> [UInt8] {
    let sets = flagSets()
    let numbers = Dictionary(uniqueKeysWithValues: zip(sets, UInt32(0)...))
    var records = [UInt32](repeating: 0, count: Int(table.slotCount))
    var steps = [UInt8](repeating: 0, count: Int(table.slotCount))
    var exceptions: [(slot: UInt32, flags: UInt32)] = []
    for (key, entry) in entries.enumerated() {
      let slot = table.slots[key]
      let set = numbers[entry.flags.rawValue] ?? LexiconFormat.exceptional
      if set == LexiconFormat.exceptional { exceptions.append((UInt32(slot), entry.flags.rawValue)) }
      records[slot] = table.hashes[key].fingerprint << 8 | set
      steps[slot] = entry.frequency
    }
    exceptions.sort { $0.slot < $1.slot }
    let frequencies = steps.filter { $0 > 0 }
    let format = LexiconFormat(
      seed: table.seed, words: UInt32(entries.count), slots: table.slotCount,
      buckets: UInt32(table.pilots.count),
      frequencies: UInt32(frequencies.count), flagSets: UInt32(sets.count),
      exceptions: UInt32(exceptions.count),
      languageLength: UInt32(language.code.utf8.count), noteLength: UInt32(note.utf8.count))
    var file = format.header
    file.reserveCapacity(format.fileSize)
    for record in records { file.append(number: record) }
    for pilot in table.pilots { file.append(number: pilot) }
    appendBits(of: steps, blocks: format.blocks, to: &file)
    for set in sets { file.append(number: set) }
    for exception in exceptions {
      file.append(number: exception.slot)
      file.append(number: exception.flags)
    }
    file += frequencies
    file += Array(language.code.utf8)
    file += Array(note.utf8)
    precondition(file.count == format.fileSize, "a lexicon's sections differ from its header")
    return file
  }

  /// The sets of flags, the commonest first; as many as a record can name.
  private func flagSets() -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for entry in entries { counts[entry.flags.rawValue, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(Int(LexiconFormat.exceptional)).map(\.key)
  }

  /// Appends a bit for each slot that has a frequency, and then for each block the number of bits before it.
  private func appendBits(of steps: [UInt8], blocks: Int, to file: inout [UInt8]) {
    var ranks: [UInt32] = []
    var rank: UInt32 = 0
    for block in 0..<blocks {
      ranks.append(rank)
      for word in 0..<LexiconFormat.slotsPerBlock / 64 {
        let start = block * LexiconFormat.slotsPerBlock + word * 64
        var bits: UInt64 = 0
        for bit in 0..<64 where start + bit < steps.count && steps[start + bit] > 0 {
          bits |= 1 << UInt64(bit)
        }
        rank += UInt32(bits.nonzeroBitCount)
        file.append(number: bits)
      }
    }
    for rank in ranks { file.append(number: rank) }
  }
}
