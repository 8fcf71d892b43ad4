internal import CICU

/// A regular expression of ICU.
///
/// Making one costs little: it is compiled at its first use (2 to 20 µs, so that hundreds at once would cost a start its
/// budget). What loads patterns that nobody has tested calls `validate`, and gets the error then. Threads may share a
/// pattern: each use has a matcher of its own, kept for the next.
@safe
package final class Pattern: Sendable {
  package struct Options: OptionSet, Hashable, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
    /// Ignores case, by full case folding.
    package static let ignoresCase = Options(rawValue: 1)
    /// `^` and `$` also match at line ends.
    package static let multiline = Options(rawValue: 2)
  }

  /// The pattern as it was written.
  package let text: String
  package let options: Options
  // SAFETY: never set again, and CICU's pattern locks itself, so that all threads may use it; it is freed in `deinit` only.
  nonisolated(unsafe) private let handle: OpaquePointer?

  /// The memory that one search may take for going back, in bytes.
  private static let stackLimit: Int32 = 4_000_000

  /// Keeps the pattern. `timeLimit` is in ICU's units of many steps, about a millisecond each, for one search.
  package init(_ text: String, options: Options = [], timeLimit: Int = 500) {
    self.text = text
    self.options = options
    let units = Array(text.utf16)
    // SAFETY: CICU copies the units within the call.
    unsafe self.handle = units.span.withUnsafeBufferPointer {
      unsafe cicu_pattern_new(
        $0.baseAddress, Int32(clamping: $0.count), options.rawValue, Int32(clamping: timeLimit),
        Pattern.stackLimit)
    }
  }

  deinit {
    // SAFETY: nothing else refers to the handle any more.
    if let handle = unsafe handle { unsafe cicu_pattern_free(handle) }
  }

  /// Compiles the pattern, and throws where it is wrong.
  package func validate() throws(PatternError) {
    // SAFETY: the matcher is not used.
    _ = try unsafe withMatcher { _ in 0 }
  }

  /// What every match holds; read from the pattern each time that it is asked for.
  package var needs: PatternNeeds { PatternReader.needs(of: text) }

  /// How many groups the pattern has, the whole match not counted.
  package func groupCount() throws(PatternError) -> Int {
    // SAFETY: the matcher is the caller's within the closure.
    try unsafe withMatcher { unsafe Int(cicu_matcher_group_count($0)) }
  }

  /// The matches in order, at most `limit`. Throws where the pattern is wrong, or needs more steps or memory than it is
  /// given.
  package func matches(in text: UTF16Text, limit: Int = .max) throws(PatternError) -> [PatternMatch] {
    // SAFETY: the matcher is the caller's within the closure.
    return try unsafe withMatcher { matcher throws(PatternError) in
      let result = unsafe text.units.span.withUnsafeBufferPointer {
        // SAFETY: the matcher reads within the buffer's count, and forgets the text when it is next used.
        unsafe Pattern.collect(matcher, $0, text, limit)
      }
      return try result.get()
    }
  }

  private static func collect(
    _ matcher: OpaquePointer, _ units: UnsafeBufferPointer<UInt16>, _ text: UTF16Text, _ limit: Int
  ) -> Result<[PatternMatch], PatternError> {
    var matches: [PatternMatch] = []
    guard let length = Int32(exactly: units.count),
      unsafe cicu_matcher_set_text(matcher, units.baseAddress, length)
    else { return .failure(PatternError(.engine)) }
    let groupCount = unsafe cicu_matcher_group_count(matcher)
    while matches.count < limit {
      switch unsafe cicu_matcher_find(matcher) {
      case cicu_outcome_found: break
      case cicu_outcome_none: return .success(matches)
      case cicu_outcome_time_limit: return .failure(PatternError(.timeLimit))
      case cicu_outcome_stack_limit: return .failure(PatternError(.stackLimit))
      default: return .failure(PatternError(.engine))
      }
      guard let whole = unsafe range(ofGroup: 0, matcher, text) else { continue }
      var groups: [ByteRange?] = []
      for number in 0..<groupCount { groups.append(unsafe range(ofGroup: number + 1, matcher, text)) }
      matches.append(PatternMatch(range: whole, groups: groups))
    }
    return .success(matches)
  }

  private static func range(ofGroup group: Int32, _ matcher: OpaquePointer, _ text: UTF16Text) -> ByteRange? {
    // SAFETY: the matcher belongs to the caller, and has matched.
    let start = unsafe Int(cicu_matcher_start(matcher, group))
    let end = unsafe Int(cicu_matcher_end(matcher, group))
    guard start >= 0, end >= start else { return nil }
    return text.byteRange(start..<end)
  }

  /// Runs `body` with a matcher that nobody else has.
  private func withMatcher<Value>(
    _ body: (OpaquePointer) throws(PatternError) -> Value
  ) throws(PatternError) -> Value {
    guard let handle = unsafe handle else { throw PatternError(.engine) }
    var error = unsafe cicu_pattern_error()
    // SAFETY: the handle lives as long as `self`; the matcher is given back once, and not used after.
    guard let matcher = unsafe cicu_pattern_take(handle, &error) else {
      let name = unsafe error.name.map { unsafe String(cString: $0) } ?? ""
      let offset = unsafe byteOffset(ofUnit: Int(error.offset))
      throw PatternError(.syntax(offset: offset, message: PatternError.message(forICUName: name)))
    }
    defer { unsafe cicu_pattern_give(handle, matcher) }
    return try unsafe body(matcher)
  }

  /// The offset in UTF-8 of a UTF-16 unit of the pattern.
  private func byteOffset(ofUnit unit: Int) -> Int {
    var units = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      if units >= unit { break }
      units += scalar.utf16.count
      offset += scalar.utf8.count
    }
    return offset
  }
}
