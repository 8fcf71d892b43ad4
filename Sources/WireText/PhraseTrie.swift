/// The folds of phrases as a tree of bytes.
struct PhraseTrie: Sendable {
  /// The children of the root by byte, 0 where none.
  private(set) var roots = [UInt32](repeating: 0, count: 256)
  /// By node: the first phrase that ends there plus 1, or 0.
  private(set) var firstPhrase: [UInt32] = [0]
  /// By phrase: the next that ends at the same node plus 1, or 0.
  private(set) var nextPhrase: [UInt32] = []
  /// `node << 8 | byte` plus 1 and the child, by hash; a power of two, at most half full.
  private var edges: [Edge]

  private struct Edge: Sendable {
    var key: UInt32 = 0
    var child: UInt32 = 0
  }

  /// Makes room for folds of `bytes` bytes in all.
  init(bytes: Int) {
    precondition(bytes < 1 << 23, "the phrases of a matcher are longer than 8 MB")
    var size = 16
    while size < 2 * bytes { size *= 2 }
    edges = [Edge](repeating: Edge(), count: size)
  }

  /// The child of a node, or 0.
  @inline(__always)
  func child(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = node << 8 | UInt32(byte)
    var slot = slot(key)
    while true {
      let edge = edges[slot]
      if edge.key == key + 1 { return edge.child }
      if edge.key == 0 { return 0 }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  @inline(__always)
  private func slot(_ key: UInt32) -> Int {
    let mixed = key &* 0x9E37_79B1
    return Int(mixed ^ mixed >> 15) & (edges.count - 1)
  }

  /// Adds a phrase; phrases are added in the order of their numbers, and an empty one is never found.
  mutating func add(_ fold: [UInt8]) {
    nextPhrase.append(0)
    guard let first = fold.first else { return }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for byte in fold.dropFirst() {
      var next = child(node, byte)
      if next == 0 {
        next = newNode()
        let key = node << 8 | UInt32(byte)
        var slot = slot(key)
        while edges[slot].key != 0 { slot = (slot + 1) & (edges.count - 1) }
        edges[slot] = Edge(key: key + 1, child: next)
      }
      node = next
    }
    nextPhrase[nextPhrase.count - 1] = firstPhrase[Int(node)]
    firstPhrase[Int(node)] = UInt32(nextPhrase.count)
  }

  private mutating func newNode() -> UInt32 {
    firstPhrase.append(0)
    return UInt32(firstPhrase.count - 1)
  }
}
