import Synchronization
import Testing
import WireText

@Suite struct LazyTests {
  @Test func aValueIsMadeOnceAndOnlyWhenItIsAskedFor() {
    let count = Counter()
    let lazy = Lazy { count.next() }
    #expect(count.value == 0)
    #expect(lazy.value == 1)
    #expect(lazy.value == 1)
    #expect(count.value == 1)
  }

  @Test func tasksThatAskAtOnceGetTheSame() async {
    let count = Counter()
    let lazy = Lazy { count.next() }
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 { group.addTask { lazy.value } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(values.count == 1)
  }
}

private final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}
