internal import CICU

/// The second key of a word, for names alone: its key without diacritics.
///
/// NFD without the combining marks that any script shares (U+0300–U+036F and their supplements), and with the letters
/// that Unicode does not decompose written plainly: stroke letters as the letter without its stroke, ligatures as their
/// letters. `đại` gives `dai`, `øst` gives `ost`, `œuvre` gives `oeuvre`.
package enum DiacriticFold {
  /// The fold of a key.
  package static func make(_ key: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    append(key.span, ByteRange(0, key.count), to: &folded)
    return folded
  }

  /// The same for a few keys at the start of a run: by ICU, without the table of Latin letters that the words of a story
  /// make.
  package static func makeOnce(_ key: [UInt8]) -> [UInt8] {
    guard key.contains(where: { $0 >= 0x80 }) else { return key }
    var folded: [UInt8] = []
    appendByICU(key.span, ByteRange(0, key.count), to: &folded)
    return folded
  }

  /// Appends the fold of the key in `range`; the bytes are a `WordKey`.
  package static func append(_ key: Span<UInt8>, _ range: ByteRange, to folded: inout [UInt8]) {
    var i = range.start
    while i < range.end, key[i] < 0x80 {
      folded.append(key[i])
      i += 1
    }
    if i == range.end { return }
    let table = latin
    while i < range.end {
      let scalar = key.scalar(at: i)
      var letters = scalar.value < 0x80 ? scalar.value : place(of: scalar.value).map { table[$0] } ?? 0
      if letters == 0 { break }
      while letters != 0 {
        folded.append(UInt8(truncatingIfNeeded: letters))
        letters >>= 8
      }
      i += scalar.length
    }
    if i < range.end { appendByICU(key, ByteRange(i, range.end), to: &folded) }
  }

  private static func appendByICU(_ key: Span<UInt8>, _ range: ByteRange, to folded: inout [UInt8]) {
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    let decomposed = unsafe ICUText.write(key.extracting(range.start..<range.end), cicu_nfd)
    appendPlain(decomposed ?? key.bytes(range), to: &folded)
  }

  /// The folds of Latin letters that are up to three letters of ASCII, the first in the low byte; 0 for what has none.
  ///
  /// Of ICU, as the folds of all others are, but asked once.
  private static let latin: [UInt32] = {
    var text: [UInt8] = []
    for range in [0xC0..<0x250, 0x1E00..<0x1F00] as [Range<UInt32>] {
      for scalar in range {
        if scalar < 0x800 {
          text.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
        } else {
          text.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
          text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
        }
        text.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        text.append(0)
      }
    }
    // SAFETY: the function keeps to the contract of `ICUText.Writer`.
    guard let decomposed = unsafe ICUText.write(text.span, cicu_nfd) else { return [] }
    var folded: [UInt8] = []
    appendPlain(decomposed, to: &folded)
    var table: [UInt32] = []
    var start = 0
    for end in folded.indices where folded[end] == 0 {
      let letters = folded[start..<end]
      var fold: UInt32 = 0
      if letters.count <= 3, letters.allSatisfy({ $0 < 0x80 }) {
        for letter in letters.reversed() { fold = fold << 8 | UInt32(letter) }
      }
      table.append(fold)
      start = end + 1
    }
    return table
  }()

  /// Where `latin` has a letter; nil where it has not.
  private static func place(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC0..<0x250: Int(scalar - 0xC0)
    case 0x1E00..<0x1F00: Int(scalar - 0x1E00 + 0x190)
    default: nil
    }
  }

  private static func appendPlain(_ decomposed: [UInt8], to folded: inout [UInt8]) {
    let bytes = decomposed.span
    var i = 0
    while i < bytes.count {
      let scalar = bytes.scalar(at: i)
      if let plain = plainLetters(scalar.value) {
        folded.append(contentsOf: plain.utf8)
      } else if !isSharedMark(scalar.value) {
        for offset in i..<i + scalar.length { folded.append(bytes[offset]) }
      }
      i += scalar.length
    }
  }

  /// Marks that belong to no script of their own.
  private static func isSharedMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// The plain letters of a small letter that has no decomposition.
  private static func plainLetters(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xE6: "ae"
    case 0xF0, 0x111: "d"
    case 0xF8: "o"
    case 0xFE: "th"
    case 0x127: "h"
    case 0x131: "i"
    case 0x133: "ij"
    case 0x138: "k"
    case 0x140, 0x142: "l"
    case 0x14B: "n"
    case 0x153: "oe"
    case 0x167: "t"
    case 0x180: "b"
    case 0x19A: "l"
    case 0x1B6: "z"
    case 0x1E5: "g"
    case 0x268: "i"
    default: nil
    }
  }
}
