import WireConfig

/// One story of an example: its text with the marks of what is found in it, and the text as it should become.
struct ExampleStory: Sendable {
  /// Where it stands, for errors.
  let place: YAMLText
  let story: MarkedStory
  /// Nil where the text stays as it is.
  let fixed: String?

  /// Reads `bad` with `fixed`, or `good`; what is wrong is recorded in `errors`.
  ///
  /// - Parameter isAlone: whether a bad story must be marked; of several, one may be there for the others' sake.
  init?(_ fields: inout Fields, at value: YAMLValue, isAlone: Bool, errors: ConfigErrorSink) {
    let bad = fields.text("bad")
    let good = fields.text("good")
    fixed = fields.string("fixed")
    guard let text = bad ?? good, bad == nil || good == nil else {
      // What is no mapping was told.
      if value.kind == .mapping {
        errors.add("an example is either bad or good", help: "write one of “bad” and “good”", at: value)
      }
      return nil
    }
    guard let story = MarkedStory(text.text) else {
      errors.add("the marks ⟦ and ⟧ do not pair", at: text)
      return nil
    }
    if isAlone, bad != nil, story.ranges.isEmpty {
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
  }
}
