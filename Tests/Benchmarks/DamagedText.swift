import WireText

/// Text with spaces taken out, as a line wrap that went wrong takes them.
struct DamagedText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The text without one space in `interval`, which ones the seed decides.
  mutating func damaged(_ text: [UInt8], every interval: Int) -> [UInt8] {
    text.filter { $0 != UInt8(ascii: " ") || !isLost(interval) }
  }

  private mutating func isLost(_ interval: Int) -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % interval == 0
  }
}
