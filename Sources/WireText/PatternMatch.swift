/// Where a pattern matched, in bytes of the file.
package struct PatternMatch: Hashable, Sendable {
  /// The whole match.
  package let range: ByteRange
  /// The groups from 1 on; nil where one took no part.
  package let groups: [ByteRange?]

  package init(range: ByteRange, groups: [ByteRange?]) {
    self.range = range
    self.groups = groups
  }

  /// The whole match for 0, else the group; nil where there is no such group or it took no part.
  package func group(_ number: Int) -> ByteRange? {
    if number == 0 { return range }
    return number > 0 && number <= groups.count ? groups[number - 1] : nil
  }
}
