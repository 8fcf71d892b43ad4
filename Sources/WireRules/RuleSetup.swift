package import WireStory
package import WireText

/// What a rule may need of the packs beside its own options.
package struct RuleSetup: Sendable {
  /// The language of the rule's pack, where it has one.
  package let language: Language?
  /// The forms, agencies, months and words of all packs.
  package let forms: StoryForms
  /// The canonical names and variants of the configuration's names files.
  package let names: NamesBook
  /// Lexicon and word rules of each language.
  package let tools: [Language: LanguageTools]

  /// How names are written.
  package let customs: NameCustoms

  package init(
    language: Language?, forms: StoryForms, names: NamesBook, tools: [Language: LanguageTools],
    customs: NameCustoms = NameCustoms()
  ) {
    self.language = language
    self.forms = forms
    self.names = names
    self.tools = tools
    self.customs = customs
  }
}
