package import WireText

extension Edit {
  /// The least edits that turn the bytes of `range` into `text`: what both have in common, in order, stays.
  ///
  /// Compares Unicode scalars by their longest common subsequence, in time and memory of the product of the lengths;
  /// over 512 scalars only a common start and end stay.
  package static func least(from range: ByteRange, of bytes: [UInt8], to text: String) -> [Edit] {
    let old = Array(String(decoding: bytes[range.start..<range.end], as: UTF8.self).unicodeScalars)
    let new = Array(text.unicodeScalars)
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let oldMiddle = Array(old[head..<(old.count - tail)])
    let newMiddle = Array(new[head..<(new.count - tail)])
    let start = range.start + Self.length(of: old[..<head])
    guard !oldMiddle.isEmpty || !newMiddle.isEmpty else { return [] }
    guard oldMiddle.count <= 512, newMiddle.count <= 512 else {
      let end = start + Self.length(of: oldMiddle[...])
      return [Edit(range: ByteRange(start, end), replacement: Self.string(newMiddle[...]))]
    }
    return align(oldMiddle, newMiddle, at: start)
  }

  private static func align(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar], at start: Int) -> [Edit] {
    let width = new.count + 1
    // common[i * width + j]: the scalars that old[i...] and new[j...] have in common.
    var common = [Int](repeating: 0, count: (old.count + 1) * width)
    for i in stride(from: old.count - 1, through: 0, by: -1) {
      for j in stride(from: new.count - 1, through: 0, by: -1) {
        common[i * width + j] =
          old[i] == new[j]
          ? common[(i + 1) * width + j + 1] + 1
          : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    var offset = start
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        offset += UTF8.width(old[i])
        i += 1
        j += 1
        continue
      }
      let (oldStart, newStart, editStart) = (i, j, offset)
      while i < old.count || j < new.count {
        if i < old.count, j < new.count, old[i] == new[j] { break }
        let skipsOld =
          i < old.count && (j == new.count || common[(i + 1) * width + j] >= common[i * width + j + 1])
        if skipsOld {
          offset += UTF8.width(old[i])
          i += 1
        } else {
          j += 1
        }
      }
      precondition(i > oldStart || j > newStart, "an edit changes nothing")
      edits.append(Edit(range: ByteRange(editStart, offset), replacement: string(new[newStart..<j])))
    }
    return edits
  }

  private static func length(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
