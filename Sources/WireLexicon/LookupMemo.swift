import Synchronization

/// Answers that were given before, each by the hash of what was asked; a newer one takes the place of an older one.
///
/// For questions that depend on nothing but what is asked, and that text asks again and again: looking up a part of a word
/// in a lexicon waits for memory several times, an answer that is kept lies in the processor's cache. All threads share one
/// memo; an answer and its mark are one word of memory, so that none is ever read in part. An answer is taken for another's
/// in 1 of 2 billion questions.
@safe final class LookupMemo: Sendable {
  // SAFETY: allocated by `init` for as long as the memo lives; a slot is an atomic, which all threads may use at once.
  nonisolated(unsafe) private let slots: UnsafeMutablePointer<Atomic<UInt64>>
  private let mask: Int

  /// Makes a memo of as many slots, a power of two; each takes 8 bytes.
  init(slots count: Int) {
    precondition(count > 0 && count & (count - 1) == 0, "the slots are no power of two")
    mask = count - 1
    unsafe slots = .allocate(capacity: count)
    for slot in 0..<count { unsafe (slots + slot).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe slots.deinitialize(count: mask + 1)
    unsafe slots.deallocate()
  }

  /// The answer that is kept for a hash; nil where there is none.
  @inline(__always)
  func answer(for hash: LexiconHash) -> UInt32? {
    // SAFETY: the mask leaves a number under that of the slots.
    let found = unsafe slots[slot(of: hash)].load(ordering: .relaxed)
    return found >> 32 == LookupMemo.mark(of: hash) ? UInt32(truncatingIfNeeded: found) : nil
  }

  /// Keeps the answer for a hash.
  @inline(__always)
  func keep(_ answer: UInt32, for hash: LexiconHash) {
    let kept = LookupMemo.mark(of: hash) << 32 | UInt64(answer)
    // SAFETY: the mask leaves a number under that of the slots.
    unsafe slots[slot(of: hash)].store(kept, ordering: .relaxed)
  }

  @inline(__always)
  private func slot(of hash: LexiconHash) -> Int { Int(truncatingIfNeeded: hash.value) & mask }

  /// The bits that tell a hash from others of its slot; never 0, which marks a free slot.
  @inline(__always)
  private static func mark(of hash: LexiconHash) -> UInt64 { hash.value >> 32 | 1 }
}
