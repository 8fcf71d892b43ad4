/// What became of one story under its fixes.
package struct FixedFile: Hashable, Sendable {
  /// The bytes of a story before and after.
  package struct Change: Hashable, Sendable {
    package let original: [UInt8]
    package let fixed: [UInt8]

    package init(original: [UInt8], fixed: [UInt8]) {
      self.original = original
      self.fixed = fixed
    }
  }

  /// Nil where nothing is to be changed.
  package let change: Change?
  /// How many findings were mended.
  package let mended: Int
  /// How many of the findings in `report` have a fix that was tried and held back: it did not silence its finding, or
  /// brought another.
  package let held: Int
  /// How many of the findings in `report` would not be found in the story as it is now: only the faults that were mended
  /// gave them away.
  package let faded: Int
  /// Whether the fixes came to an end; if not, the story is left as it was.
  package let isSettled: Bool
  /// What is found in the story as it is now, and what faded.
  package let report: FileReport

  package init(
    change: Change?, mended: Int, held: Int, faded: Int, isSettled: Bool, report: FileReport
  ) {
    self.change = change
    self.mended = mended
    self.held = held
    self.faded = faded
    self.isSettled = isSettled
    self.report = report
  }

  /// The path as it was named.
  package var path: String { report.path }
}
