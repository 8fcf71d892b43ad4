/// A step of libyaml through a document.
struct YAMLEvent {
  enum Kind {
    /// A scalar; its text is in the events' `text`.
    case scalar(Style)
    /// What an earlier anchor of the same name stands for.
    case alias
    /// A list or mapping begins; in the flow style it has brackets or braces.
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case documentStart
    case streamEnd
    /// Something of no matter to values.
    case other
  }

  enum Style {
    case plain
    /// Between single or double quotation marks.
    case quoted
    /// Lines below `|` or `>`.
    case block
  }

  let kind: Kind
  /// Characters of the text, counted from 0 after a byte order mark.
  let start: Int
  let end: Int
  /// The name that the value is given, or that an alias names.
  var anchor: String?
  var tag: String?
}
