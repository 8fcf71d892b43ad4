/// What stopped libyaml.
struct YAMLProblem {
  enum Place {
    /// A byte of the text, counted from 0 after a byte order mark.
    case byte(Int)
    /// A character of the text, counted likewise.
    case character(Int)
  }

  /// What libyaml says.
  let text: String
  let place: Place
  /// The character at which the unfinished thing begins, if there is one.
  let contextStart: Int?
}
