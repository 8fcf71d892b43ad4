package import WireText

/// A form of wire copy, compiled from a line of a pack: `{place}, {day} {month} ({agency}) – `.
///
/// Fields stand in braces, optional parts in square brackets, which may nest; all else is literal. A form recognises
/// tolerantly (white space, brackets, commas, dashes, case) and writes exactly.
package struct Form: Sendable {
  /// How deep optional parts may nest.
  package static let deepest = 6
  /// How many ways to write one form its optional parts may make.
  package static let mostVariants = 64

  /// The pattern as it was written.
  package let pattern: String
  let pieces: [FormPiece]
  /// All ways to write the form, the fullest first.
  let variants: [FormVariant]
  /// Whether the form has words of its own.
  let hasWords: Bool

  package init(_ text: String) throws(FormError) {
    var parser = FormParser(text)
    self.pattern = text
    self.pieces = try parser.parse()
    let variants = try FormExpander.variants(of: pieces)
    self.variants = variants
    self.hasWords = variants.contains { variant in
      variant.items.contains { if case .word = $0.kind { true } else { false } }
    }
  }

  /// Finds the form at `range.start`; it need not reach `range.end`, but does not go beyond it.
  ///
  /// Of several ways to read the text the one with the least damage is given, then the longest.
  package func match(_ bytes: Span<UInt8>, in range: ByteRange, words: FormWords) -> FormMatch? {
    var start = FormStart(bytes, range, words: words)
    return best(bytes, in: range, words: words, start: &start, ending: .open)
  }

  /// The longest match of some forms at `range.start`, each as by `match(_:in:words:)`; of two as long the first.
  package static func longest(
    of forms: [Form], _ bytes: Span<UInt8>, in range: ByteRange, words: FormWords
  ) -> FormMatch? {
    var start = FormStart(bytes, range, words: words)
    var longest: FormMatch?
    for form in forms {
      guard let match = form.best(bytes, in: range, words: words, start: &start, ending: .open),
        match.range.count > longest?.range.count ?? 0
      else { continue }
      longest = match
    }
    return longest
  }

  /// Finds the form where it fills the range; a full stop or closing bracket may follow it.
  package func match(_ bytes: Span<UInt8>, filling range: ByteRange, words: FormWords) -> FormMatch? {
    var start = FormStart(bytes, range, words: words)
    if let found = best(bytes, in: range, words: words, start: &start, ending: .stop) { return found }
    return best(bytes, in: range, words: words, start: &start, ending: .closers)
  }

  func best(
    _ bytes: Span<UInt8>, in range: ByteRange, words: FormWords, start: inout FormStart,
    ending: FormMatcher.Ending
  ) -> FormMatch? {
    var best: FormMatch?
    for index in variants.indices where variants[index].entrance.mayStart(&start, bytes) {
      improve(&best, by: index, bytes, in: range, words: words, ending: ending)
    }
    return best
  }

  /// Puts what one variant finds in the place of the best match so far, if it is better.
  func improve(
    _ best: inout FormMatch?, by variant: Int, _ bytes: Span<UInt8>, in range: ByteRange, words: FormWords,
    ending: FormMatcher.Ending
  ) {
    var matcher = FormMatcher(variant: variants[variant], words: words, range: range, ending: ending)
    guard let found = matcher.match(bytes) else { return }
    if let before = best, !found.isBetter(than: before) { return }
    best = found
  }
}

extension FormMatch {
  /// Whether this reading is to be preferred: less harm, then more text, then a known agency, then what is
  /// nearer to the form.
  func isBetter(than other: FormMatch) -> Bool {
    let harm = damage.count { $0.isHarm }
    let otherHarm = other.damage.count { $0.isHarm }
    if harm != otherHarm { return harm < otherHarm }
    if range.count != other.range.count { return range.count > other.range.count }
    let agencies = fields.count { $0.name == .agency }
    let otherAgencies = other.fields.count { $0.name == .agency }
    if agencies != otherAgencies { return agencies > otherAgencies }
    return damage.count < other.damage.count
  }
}
