import Glibc
import Synchronization

/// Work on many items by several threads, in batches: a task for each file would cost more than it gives.
enum Batches {
  /// The items that a thread takes at once.
  static let size = 16

  /// The results of `body` for `0..<count`, in that order whatever the number of threads.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let batches = (count + size - 1) / size
    guard jobs > 1, batches > 1 else { return (0..<count).map(body) }
    let board = Board<Result>(batches: batches)
    let work: @Sendable () -> Void = {
      while let batch = board.take() {
        let first = batch * size
        board.put((first..<min(first + size, count)).map(body), at: batch)
      }
    }
    // This thread works too; where the system gives no more threads, it does all.
    let helpers = (1..<min(jobs, batches)).compactMap { _ in Thread(work) }
    work()
    for helper in helpers { helper.join() }
    return board.all()
  }

  /// What is to be done and what is done.
  private final class Board<Result: Sendable>: Sendable {
    private let batches: Int
    private let next = Atomic<Int>(0)
    private let results: Mutex<[[Result]]>

    init(batches: Int) {
      self.batches = batches
      results = Mutex(Array(repeating: [], count: batches))
    }

    func take() -> Int? {
      let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return batch < batches ? batch : nil
    }

    func put(_ part: [Result], at batch: Int) {
      results.withLock { $0[batch] = part }
    }

    func all() -> [Result] { results.withLock { $0.flatMap { $0 } } }
  }

  /// A thread of the system that runs one closure.
  private struct Thread {
    private final class Work: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// Nil where the system gives no thread.
    init?(_ body: @escaping @Sendable () -> Void) {
      var thread = pthread_t()
      let work = unsafe Unmanaged.passRetained(Work(body))
      // SAFETY: the new thread takes the one reference that was retained for it.
      let failure = unsafe pthread_create(
        &thread, nil,
        { argument in
          guard let argument = unsafe argument else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, unsafe work.toOpaque())
      guard failure == 0 else {
        unsafe work.release()
        return nil
      }
      self.thread = thread
    }

    func join() {
      pthread_join(thread, nil)
    }
  }
}
