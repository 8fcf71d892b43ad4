/// A place where white space is missing.
package struct Cut: Sendable, Hashable {
  /// What gave the place away.
  package enum Cause: Sendable, Hashable {
    /// The letters make known words only when they are parted: `quele`.
    case lexicon
    /// A capital stands right after a small letter: `deBrest`.
    case capital
    /// An elided word stands inside another word: `quel'accord`.
    case elision
    /// A stop, a comma, a colon or a dash has no space after it: `lieu,puis`.
    case punctuation
    /// A bracket touches a word: `juillet(ABC)`.
    case bracket
    /// A quotation mark touches a word: `de«paix`.
    case quotation
    /// Letters touch a figure: `du15`.
    case digit
  }

  /// How sure the cut is; `Segmenter` says what the steps mean.
  package enum Confidence: Sendable, Hashable {
    /// More likely than not: worth a person's look.
    case likely
    /// Sure enough to be made unseen.
    case certain
  }

  /// The offset in the file of the byte before which white space is missing.
  package let offset: Int
  /// The index in `Tokens.list` of the token that holds the place, or that starts there.
  package let token: Int
  package let cause: Cause
  package let confidence: Confidence
  /// Another place in the same token where the cut may belong; nil where there is none.
  package let alternative: Int?

  package init(offset: Int, token: Int, cause: Cause, confidence: Confidence, alternative: Int? = nil) {
    self.offset = offset
    self.token = token
    self.cause = cause
    self.confidence = confidence
    self.alternative = alternative
  }
}
