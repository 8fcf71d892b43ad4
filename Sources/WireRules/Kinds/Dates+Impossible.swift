import WireStory
import WireText

extension Dates {
  /// How many words before a month's name a date may start.
  private static let wordsBefore = 4

  func impossibleDates(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    for hit in view.hits {
      guard let block = story.block(at: hit.range.start), !block.isCode(hit.range),
        let match = date(around: hit.range, in: block, of: story), let figures = figures(of: match, bytes),
        figures.isImpossible, !goesOn(bytes, after: match.range.end, block)
      else { continue }
      report(match.range, figures, story, into: &findings)
    }
    for index in view.signs.numbers {
      let range = story.tokens.list[index].range
      let figures = Self.numericDate(bytes, range) ?? shortDate(index, view)
      guard let figures, let block = view.block(ofToken: index),
        !block.isCode(range), !block.isForeign(range), !isLabelled(index, in: block, of: story)
      else { continue }
      report(range, figures, story, into: &findings)
    }
  }

  private func report(
    _ range: ByteRange, _ figures: DateFigures, _ story: Story, into findings: inout FindingSink
  ) {
    findings.report(
      range, ["what": "the month has \(figures.monthLength) days", "found": story.text(range)])
  }

  /// The longest date that holds the month's name and may be of one of the days that some month lacks.
  private func date(around month: ByteRange, in block: Block, of story: Story) -> FormMatch? {
    let bytes = story.source.span
    let index = block.token(from: month.start, of: story)
    let first = max(block.tokens.lowerBound, index - Self.wordsBefore)
    guard first < block.tokens.upperBound else { return nil }
    let reach = ByteRange(
      Int(story.tokens.list[first].start), min(block.range.end, month.end + Self.longest))
    guard Self.holdsLateDay(bytes, reach) else { return nil }
    for start in first...index where start < block.tokens.upperBound {
      let offset = Int(story.tokens.list[start].start)
      guard offset <= month.start, let match = date(at: offset, in: block, bytes),
        match.field(.month)?.start == month.start
      else { continue }
      return isLabelled(start, in: block, of: story) ? nil : match
    }
    return nil
  }

  /// Whether the figures 29, 30 or 31 stand in a range.
  private static func holdsLateDay(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var last: UInt8 = 0
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if last == UInt8(ascii: "3"), byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") { return true }
      if last == UInt8(ascii: "2"), byte == UInt8(ascii: "9") { return true }
      last = byte
    }
    return false
  }

  /// Whether a word stands before the token that makes it no date.
  private func isLabelled(_ index: Int, in block: Block, of story: Story) -> Bool {
    follows(labels, index, in: block, of: story)
  }

  /// Whether one of the words stands before the token.
  func follows(_ words: ByteWordSet, _ index: Int, in block: Block, of story: Story) -> Bool {
    index > block.tokens.lowerBound
      && words.contains(story.tokens.keys.span, story.tokens.list[index - 1].keyRange)
  }

  /// The figures of `30/2`, or of `30.2.` with its second stop, where they make no date after a word that a date follows.
  private func shortDate(_ index: Int, _ view: StoryView) -> DateFigures? {
    let story = view.story
    let bytes = story.source.span
    let range = story.tokens.list[index].range
    guard (3...5).contains(range.count), let (figures, mark) = dayAndMonth(bytes, range), figures.isImpossible
    else { return nil }
    for offset in mark + 1..<range.end where !ASCII.isDigit(bytes[offset]) { return nil }
    guard let block = view.block(ofToken: index), follows(shortLeads, index, in: block, of: story) else {
      return nil
    }
    let next = range.end < block.range.end ? bytes[range.end] : 0
    switch bytes[mark] {
    case UInt8(ascii: "/"): return next == UInt8(ascii: "/") ? nil : figures
    case UInt8(ascii: "."): return next == UInt8(ascii: ".") ? figures : nil
    default: return nil
    }
  }

  /// Whether what follows makes the figures something else: `June 31.5`, `June 31%`.
  private func goesOn(_ bytes: Span<UInt8>, after end: Int, _ block: Block) -> Bool {
    guard end < block.range.end else { return false }
    let next = bytes[end]
    if ASCII.isDigit(next) || next == UInt8(ascii: "%") { return true }
    let isMark = next == UInt8(ascii: ".") || next == UInt8(ascii: ",")
    return isMark && end + 1 < block.range.end && ASCII.isDigit(bytes[end + 1])
  }

  /// The figures of `31/06/2017` or `31.06.2017` where they make no date in either order of day and month.
  private static func numericDate(_ bytes: Span<UInt8>, _ range: ByteRange) -> DateFigures? {
    guard (8...10).contains(range.count) else { return nil }
    var numbers = [0]
    var lengths = [0]
    var mark: UInt8 = 0
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if ASCII.isDigit(byte) {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
        lengths[lengths.count - 1] += 1
        continue
      }
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."), mark == 0 || mark == byte,
        numbers.count < 3
      else { return nil }
      mark = byte
      numbers.append(0)
      lengths.append(0)
    }
    guard numbers.count == 3, lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4,
      numbers[2] >= firstYear, numbers[2] <= lastYear
    else { return nil }
    let figures = DateFigures(
      day: max(numbers[0], numbers[1]), month: min(numbers[0], numbers[1]), year: numbers[2])
    return (1...12).contains(figures.month) && figures.day <= 31 && figures.isImpossible ? figures : nil
  }
}
