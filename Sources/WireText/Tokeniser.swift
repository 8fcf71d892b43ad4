/// Cuts text into tokens with their keys.
package struct Tokeniser: Sendable {
  package let rules: WordRules

  package init(rules: WordRules) {
    self.rules = rules
  }

  /// Appends the tokens of `range` of valid UTF-8; the range starts and ends at scalar boundaries.
  package func tokenise(_ bytes: Span<UInt8>, in range: ByteRange, into tokens: inout Tokens) {
    var pass = TokenPass(rules: rules, range: range, tokens: tokens)
    tokens = Tokens()
    pass.run(bytes)
    tokens = pass.tokens
  }
}
