import TestSupport
import Testing

@testable import WireRules

struct MinHashTests {
  private static func sketch(_ items: some Sequence<UInt64>) -> MinHash {
    var sketch = MinHash()
    for item in items { sketch.add(WordHash.joined(7, item)) }
    return sketch
  }

  /// The coarse bins; empty for a sketch of nothing.
  private static func coarse(_ sketch: MinHash) -> [UInt32] {
    guard let bins = sketch.coarse() else { return [] }
    return bins.indices.map { bins[$0] }
  }

  @Test(arguments: [(100, 100), (90, 82), (50, 33), (0, 0)])
  func bothSketchesAgreeAsTheSetsDo(common: Int, expected: Int) {
    // The mean of many pairs of sets: each estimate has an error of some per cent.
    var sum = 0
    for pair in 0..<200 {
      let base = UInt64(pair) << 32
      let left = Self.sketch((0..<100).map { base + UInt64($0) })
      let right = Self.sketch((100 - common..<200 - common).map { base + UInt64($0) })
      sum += MinHash.resemblance(left.filled(), right.filled())
    }
    #expect(abs(sum / 200 - expected) <= 3)
  }

  @Test func aShortTextFillsAllBins() {
    #expect(Self.sketch([1, 2, 3]).filled().allSatisfy { $0 != .max })
    #expect(Self.coarse(Self.sketch([1, 2, 3])).allSatisfy { $0 != .max })
    #expect(Self.sketch([1, 2, 3]).filled() == Self.sketch([3, 1, 2]).filled())
    #expect(Self.sketch([]).filled().isEmpty)
    #expect(Self.coarse(Self.sketch([])).isEmpty)
  }

  @Test func theSketchOfTwoSetsIsThatOfBoth() {
    var sum = Self.sketch(0..<50)
    sum.add(Self.sketch(40..<90))
    #expect(sum.filled() == Self.sketch(0..<90).filled())
    #expect(Self.coarse(sum) == Self.coarse(Self.sketch(0..<90)))
  }
}
