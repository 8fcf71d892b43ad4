import WireText

/// The steps of a glob, run over a path with all of their states at once, so that nothing is tried twice.
struct GlobProgram: Sendable {
  /// One bit a step, and one for the end.
  private typealias States = SIMD8<UInt64>

  private static let maximumSteps = 64 * States.scalarCount - 1

  /// Bytes that every path begins and ends with; the steps are what stands between them.
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let steps: [GlobStep]
  /// Whether the steps are few enough to run.
  let fits: Bool
  /// For each step and the end, the steps that wait for a scalar once it is reached.
  private let waiting: [States]

  init(_ steps: [GlobStep]) {
    let firstTarget = steps.firstIndex { if case .scalar = $0 { false } else { true } } ?? steps.count
    var lastTarget = firstTarget
    for (index, step) in steps.enumerated() {
      switch step {
      case .scalar: break
      case .one, .many: lastTarget = max(lastTarget, index + 1)
      case .jump(let target): lastTarget = max(lastTarget, index + 1, target)
      case .split(let targets): lastTarget = targets.reduce(max(lastTarget, index + 1), max)
      }
    }
    prefix = Self.bytes(steps[..<firstTarget])
    suffix = Self.bytes(steps[lastTarget...])
    self.steps = steps[firstTarget..<lastTarget].map { step in
      switch step {
      case .scalar, .one, .many: step
      case .jump(let target): .jump(target - firstTarget)
      case .split(let targets): .split(targets.map { $0 - firstTarget })
      }
    }
    fits = self.steps.count <= Self.maximumSteps
    waiting = fits ? Self.waiting(self.steps) : []
  }

  /// Whether the whole of `path` matches.
  func matches(_ path: Span<UInt8>) -> Bool {
    let end = path.count - suffix.count
    guard prefix.count <= end else { return false }
    for index in prefix.indices where path[index] != prefix[index] { return false }
    for index in suffix.indices where path[end + index] != suffix[index] { return false }
    guard !steps.isEmpty else { return prefix.count == end }
    var states = waiting[0]
    var position = prefix.count
    while position < end {
      let scalar = Self.scalar(of: path, at: &position, end: end)
      states = next(states, after: scalar)
      if states == States() { return false }
    }
    return states[steps.count / 64] & (1 << UInt64(steps.count % 64)) != 0
  }

  private func next(_ states: States, after scalar: UInt32) -> States {
    var result = States()
    for lane in 0...(steps.count / 64) {
      var bits = states[lane]
      while bits != 0 {
        let index = lane * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        guard index < steps.count else { continue }
        switch steps[index] {
        case .scalar(let wanted): if scalar == wanted { result |= waiting[index + 1] }
        case .one(let set): if set.contains(scalar) { result |= waiting[index + 1] }
        case .many(let set): if set.contains(scalar) { result |= waiting[index] }
        case .split, .jump: preconditionFailure("a step of a glob that consumes nothing waits")
        }
      }
    }
    return result
  }

  /// The scalar at `position`, which moves behind it. A byte that is not UTF-8 counts as a scalar that no
  /// pattern can name.
  private static func scalar(of path: Span<UInt8>, at position: inout Int, end: Int) -> UInt32 {
    let lead = path[position]
    position += 1
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length != 1 else { return UInt32(lead) }
    guard length > 0, position + length - 1 <= end else { return 0x11_0000 + UInt32(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 0..<(length - 1) {
      let byte = path[position + offset]
      guard UTF8.isContinuation(byte) else { return 0x11_0000 + UInt32(lead) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    position += length - 1
    return value
  }

  /// Follows the steps that consume nothing, backward, since all of them lead forward.
  private static func waiting(_ steps: [GlobStep]) -> [States] {
    var waiting = [States](repeating: States(), count: steps.count + 1)
    for index in (0...steps.count).reversed() {
      var own = States()
      own[index / 64] = 1 << UInt64(index % 64)
      guard index < steps.count else {
        waiting[index] = own
        continue
      }
      switch steps[index] {
      case .scalar, .one: waiting[index] = own
      case .many: waiting[index] = own | waiting[index + 1]
      case .jump(let target): waiting[index] = waiting[target]
      case .split(let targets): waiting[index] = targets.reduce(States()) { $0 | waiting[$1] }
      }
    }
    return waiting
  }

  private static func bytes(_ steps: ArraySlice<GlobStep>) -> [UInt8] {
    steps.flatMap { step -> [UInt8] in
      guard case .scalar(let value) = step, let scalar = Unicode.Scalar(value) else { return [] }
      return Array(String(scalar).utf8)
    }
  }
}
