import WireConfig
import WireRules
import WireStory
import WireText

/// An example of a rule, as its file states it: a test of the rule and its documentation.
struct Example: Sendable {
  /// Where it stands, for errors.
  let place: YAMLText
  let story: MarkedStory
  /// The text as it should become; nil where the example is good, or no fix is offered.
  let fixed: String?
  /// Whether the rule finds something in it.
  let isBad: Bool
  /// The language of the text; nil where it is the rule's, or is to be told from the text.
  let language: Language?
  /// The kind that the text's blocks are taken for; nil where the reader tells.
  let block: Block.Kind?
  /// The names file that holds for it.
  let names: NamesBook?
  /// Options that hold before those of the rule's file.
  let config: YAMLValue?
  /// The other stories of the run; they are ordered before this one.
  let stories: [String]

  /// The examples of a rule; what is wrong with them is recorded in `errors`.
  static func read(_ rule: Rule, errors: ConfigErrorSink) -> [Example] {
    guard let value = rule.examples else { return [] }
    guard value.kind == .sequence else {
      errors.add("“examples” is a list", help: "write “- bad: …” lines", at: value)
      return []
    }
    return value.elements.compactMap { element in
      var fields = Fields(element, noun: "key of an example", errors: errors)
      let example = Example(&fields, at: element, errors: errors)
      fields.finish()
      return example
    }
  }

  private init?(_ fields: inout Fields, at value: YAMLValue, errors: ConfigErrorSink) {
    let bad = fields.text("bad")
    let good = fields.text("good")
    fixed = fields.string("fixed")
    language = fields.string("language").map { Language($0) }
    block = fields.choice("block", of: Block.Kind.self)
    names = fields.has("names") ? Self.names(&fields, path: value.file.path) : nil
    config = fields.value("config")
    stories = fields.strings("stories")
    guard let text = bad ?? good, bad == nil || good == nil else {
      errors.add("an example is either bad or good", help: "write one of “bad” and “good”", at: value)
      return nil
    }
    guard let story = MarkedStory(text.text) else {
      errors.add("the marks ⟦ and ⟧ do not pair", at: text)
      return nil
    }
    if bad != nil, story.ranges.isEmpty {
      errors.add(
        "a bad example marks what is to be found", help: "write ⟦ before it and ⟧ after it", at: text)
      return nil
    }
    if good != nil, !story.ranges.isEmpty || fixed != nil {
      errors.add("in a good example nothing is found or fixed", at: text)
      return nil
    }
    place = text
    self.story = story
    isBad = bad != nil
  }

  private static func names(_ fields: inout Fields, path: String) -> NamesBook {
    NamesBook(
      entries: fields.list("names") { entry in
        NamesBook.Entry(
          name: entry.string(required: "name"), variants: entry.strings("variants"), source: path)
      })
  }
}
