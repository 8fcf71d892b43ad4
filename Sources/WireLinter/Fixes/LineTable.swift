/// The lines of two versions of a file, as numbers: equal lines have the same.
struct LineTable {
  enum Version {
    case old
    case new
  }

  /// The number of each line of the old version.
  let old: [Int]
  /// The number of each line of the new version.
  let new: [Int]
  private let oldLines: [ArraySlice<UInt8>]
  private let newLines: [ArraySlice<UInt8>]

  /// Cuts both versions after each LF.
  init(_ old: [UInt8], _ new: [UInt8]) {
    oldLines = Self.lines(of: old)
    newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let number = numbers[line] { return number }
      let number = numbers.count
      numbers[line] = number
      return number
    }
    self.old = oldLines.map(number)
    self.new = newLines.map(number)
  }

  /// Appends a line behind its sign; one that does not end with LF is followed by a line that says so.
  func append(_ version: Version, _ line: Int, sign: Unicode.Scalar, to text: inout [UInt8]) {
    let bytes = version == .old ? oldLines[line] : newLines[line]
    text += String(sign).utf8
    text += bytes
    if bytes.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n".utf8 }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
