import Testing
import WireText

@Suite struct RangeCoverTests {
  @Test func aCoverMeetsWhatSomeRangeMeets() {
    let ranges = [
      ByteRange(8, 12), ByteRange(2, 4), ByteRange(3, 6), ByteRange(9, 10), ByteRange(12, 14),
      ByteRange(7, 7),
    ]
    let cover = RangeCover(ranges)
    for start in 0...16 {
      for end in start...16 {
        let range = ByteRange(start, end)
        // Where one range ends and the next begins, an empty one lies inside neither.
        #expect(cover.overlaps(range) == ranges.contains { !$0.isEmpty && $0.overlaps(range) }, "\(range)")
      }
    }
    #expect(!RangeCover().overlaps(ByteRange(0, 9)))
  }
}
