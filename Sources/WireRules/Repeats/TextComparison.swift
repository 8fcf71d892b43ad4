/// What a corpus rule compares of the texts of stories, beside the facts that it takes from them.
package enum TextComparison: Sendable {
  /// Nothing.
  case none
  /// Each story as a whole.
  case stories
  /// The stories and their blocks.
  case passages
}
