import WireText

extension SegmentPass {
  /// How many straight quotation marks stand in a block before token `i`, and in all of it.
  ///
  /// Asked in the order of the tokens, it reads each block twice at most.
  mutating func quotations(upTo i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> (before: Int, all: Int)
  {
    if quoteCount.block != block.lowerBound || quoteCount.token > i {
      quoteCount = QuoteCount(block: block.lowerBound, token: block.lowerBound, before: 0, all: 0)
      for token in block where sign(token, bytes) == 0x22 { quoteCount.all += 1 }
    }
    while quoteCount.token < i {
      if sign(quoteCount.token, bytes) == 0x22 { quoteCount.before += 1 }
      quoteCount.token += 1
    }
    return (quoteCount.before, quoteCount.all)
  }

  /// The straight quotation marks of a block as far as they are counted.
  struct QuoteCount {
    var block = -1
    var token = 0
    var before = 0
    var all = 0
  }
}
