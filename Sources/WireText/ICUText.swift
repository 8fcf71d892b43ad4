internal import CICU

/// Calls of CICU's functions that read one UTF-8 text and write another.
enum ICUText {
  /// A function of CICU that writes at most `capacity` bytes and returns the length needed, or -1.
  typealias Writer = (UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32) -> Int32

  /// What the function writes for `bytes`; nil where ICU failed or the text is over 500 MB.
  static func write(_ bytes: Span<UInt8>, _ writer: Writer) -> [UInt8]? {
    guard bytes.count <= 500_000_000 else { return nil }
    // SAFETY: ICU reads within the buffer's count, and the pointer does not leave the closure.
    return unsafe bytes.withUnsafeBufferPointer { input in
      let length = Int32(input.count)
      var needed: Int32 = 0
      var capacity = input.count + input.count / 2 + 16
      while true {
        // SAFETY: the function writes `capacity` bytes at most, and the count is what it wrote.
        let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          needed = unsafe writer(input.baseAddress, length, buffer.baseAddress, Int32(capacity))
          count = max(0, min(Int(needed), capacity))
        }
        if needed < 0 { return nil }
        if needed <= capacity { return output }
        capacity = Int(needed)
      }
    }
  }
}
