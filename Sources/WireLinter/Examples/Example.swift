import WireConfig
import WireRules
import WireStory
import WireText

/// An example of a rule, as its file states it: a test of the rule and its documentation.
struct Example: Sendable {
  /// The stories of the run, in the order of their paths; most examples have one.
  let stories: [ExampleStory]
  /// The language of the text; nil where it is the rule's, or is to be told from the text.
  let language: Language?
  /// The kind that the blocks are taken for; nil where the reader tells.
  let block: Block.Kind?
  /// The names file that holds for it.
  let names: NamesBook?
  /// Options that hold before those of the rule's file.
  let config: YAMLValue?
  /// Whether it is tried in no other shape: it speaks of bytes that another shape would change.
  let isTriedAsItIs: Bool

  /// Whether the rule finds something in it.
  var isBad: Bool { stories.contains { !$0.story.ranges.isEmpty } }

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
    language = fields.language("language")
    block = fields.choice("block", of: Block.Kind.self)
    names = fields.has("names") ? Self.names(&fields, path: value.file.path) : nil
    config = fields.value("config")
    isTriedAsItIs = fields.bool("as-is", default: false)
    if fields.has("stories") {
      let elements = fields.elements("stories")
      let read = elements.compactMap { element in
        var fields = Fields(element, noun: "key of a story", errors: errors)
        let story = ExampleStory(&fields, at: element, isAlone: false, errors: errors)
        fields.finish()
        return story
      }
      guard read.count == elements.count, !read.isEmpty else { return nil }
      stories = read
    } else {
      guard let story = ExampleStory(&fields, at: value, isAlone: true, errors: errors) else { return nil }
      stories = [story]
    }
  }

  private static func names(_ fields: inout Fields, path: String) -> NamesBook {
    NamesBook(
      entries: fields.list("names", mainKey: "name") { entry in
        NamesBook.Entry(
          name: entry.string(required: "name"), variants: entry.strings("variants"), source: path)
      })
  }
}
