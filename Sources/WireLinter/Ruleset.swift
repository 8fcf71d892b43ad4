import WireConfig
package import WireLexicon
package import WireRules
package import WireStory
package import WireText

/// The rules that one configuration gives to a file, with what they need to read a story. Shared by all stories
/// that the configuration selects.
package struct Ruleset: Sendable {
  /// Ordered by id; each id once.
  package let entries: [PendingRule]
  package let forms: StoryForms
  package let tools: [Language: LanguageTools]
  package let detector: LanguageDetector
  /// How names are written.
  package let customs: NameCustoms
  /// The language that the configuration states; nil where each story tells its own.
  package let language: Language?

  package init(
    entries: [PendingRule], forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector,
    language: Language?, customs: NameCustoms = NameCustoms()
  ) {
    self.entries = entries.sorted { $0.id < $1.id }
    self.forms = forms
    self.tools = tools
    self.detector = detector
    self.language = language
    self.customs = customs
  }

  package init(
    rules: [Rule], forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector,
    language: Language?, customs: NameCustoms = NameCustoms()
  ) {
    self.init(
      entries: rules.map { PendingRule($0) }, forms: forms, tools: tools, detector: detector,
      language: language, customs: customs)
  }

  /// All rules, ordered by id; those that no story has asked for yet are made. Throws what is wrong with any of them.
  package var rules: [Rule] {
    get throws(ConfigErrors) {
      var rules: [Rule] = []
      var faults: [ConfigError] = []
      for entry in entries {
        do throws(ConfigErrors) { rules.append(try entry.rule()) } catch { faults += error.errors }
      }
      guard faults.isEmpty else { throw ConfigErrors(faults) }
      return rules
    }
  }
}
