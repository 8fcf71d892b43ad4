import CMalloc
import Glibc
import WireLinter

/// The machine that the command runs on.
enum Machine {
  /// The processors at hand, at least 1.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// From here on memory in large pages is worth its clearing: a story of so many bytes takes tens of megabytes, and one in
  /// five of its microseconds goes into handing them out four kilobytes at a time.
  private static let largeStory = 256 << 10

  /// Among more stories than these none is looked for that is large: others keep the memory in use.
  private static let fewStories = 16

  /// Asks for memory in large pages where one of a few stories is large; to be called while one thread runs. The system may
  /// have none, and then all is as before.
  static func prepareMemory(for stories: [LintInput]) {
    guard stories.count <= fewStories, let bytes = stories.map(\.size).max(), bytes >= largeStory else {
      return
    }
    let size = min(32 * bytes, 1 << 30)
    // What is freed is kept, and large pieces come from the heap like small ones: up to the most that the system takes.
    mallopt(M_MMAP_THRESHOLD, 1 << 25)
    mallopt(M_TRIM_THRESHOLD, Int32.max)
    // The heap grows by all of it at once, and later by as little as it ever does.
    guard let before = unsafe sbrk(0) else { return }
    mallopt(M_TOP_PAD, Int32(size))
    // SAFETY: what is taken is given back; the heap stays as large. (The compiler leaves out a `malloc` whose memory is
    // freed unused, but not this.)
    var piece: UnsafeMutableRawPointer? = nil
    if unsafe posix_memalign(&piece, 16, 1 << 20) == 0 { unsafe free(piece) }
    mallopt(M_TOP_PAD, 128 << 10)
    guard let end = unsafe sbrk(0), Int(bitPattern: end) - Int(bitPattern: before) >= size else { return }
    let page = 2 << 20
    let top = Int(bitPattern: end) & ~(page - 1)
    let start = (Int(bitPattern: end) - size + page - 1) & ~(page - 1)
    guard start < top else { return }
    // SAFETY: the range lies in what the heap has just grown by, and the advice changes how it is handed out, not what it
    // holds.
    unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), top - start, MADV_HUGEPAGE)
  }
}
