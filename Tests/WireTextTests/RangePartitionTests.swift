import Testing
import WireText

struct RangePartitionTests {
  @Test(arguments: [0..<0, 0..<1, 0..<7, 3..<16]) func theFirstIsFoundAsALoopFindsIt(range: Range<Int>) {
    for first in range.lowerBound...range.upperBound {
      #expect(range.partitioningIndex { $0 >= first } == first)
    }
  }

  @Test func fewNumbersAreAsked() {
    var asked = 0
    _ = (0..<1_000_000).partitioningIndex { number in
      asked += 1
      return number >= 777_777
    }
    #expect(asked <= 20)
  }
}
