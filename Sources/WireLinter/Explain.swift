import WireConfig
package import WireRules
import WireText

/// The documentation of a rule, as `wirelint explain` prints it.
package enum Explain {
  /// The columns after which text is wrapped.
  private static let width = 96

  /// The rules of one name in several packs, each with what it is for, and how their kinds decide.
  package static func text(ofNamesakes rules: [Rule]) -> String {
    let example = rules.first?.id ?? ""
    var text = "\(rules.count) rules have that name; `wirelint explain \(example)` tells all of one.\n\n"
    var kinds: [(name: String, manual: RuleManual)] = []
    for (index, rule) in rules.enumerated() {
      text += "\(rule.id) (\(rule.severity.rawValue))\n"
      // What rules in a row say alike is said once, after the last.
      let isRepeated = index + 1 < rules.count && rules[index + 1].why == rule.why
      if !isRepeated { text += wrapped(rule.why, indent: "    ") + "\n" }
      let kind = type(of: rule.kind)
      if !kinds.contains(where: { $0.name == kind.name }) { kinds.append((kind.name, kind.manual)) }
    }
    for kind in kinds { text += "\n" + describing(kind.name, kind.manual) }
    return text
  }

  /// What a kind finds, and how it decides.
  private static func describing(_ kind: String, _ manual: RuleManual) -> String {
    let details = manual.details.isEmpty ? "" : "\n" + wrapped(manual.details) + "\n"
    return "Kind: \(kind). \(manual.summary)\n" + details
  }

  /// What the rule finds, why, how its kind decides, the kind's options, and the rule's examples.
  package static func text(of rule: Rule) -> String {
    let manual = type(of: rule.kind).manual
    var text = "\(rule.id) (\(rule.severity.rawValue)"
    if let language = rule.language { text += ", language \(language.code)" }
    text += ")\n\n"
    text += "Message: \(rule.messageText)\n\n"
    text += wrapped(rule.why) + "\n\n"
    text += describing(type(of: rule.kind).name, manual)
    let fields = rule.writtenFields
    if !manual.options.isEmpty {
      text += "\nOptions, and what this rule sets; in brackets what holds where a rule sets nothing\n"
      for option in manual.options {
        let value = fields.first { $0.name == option.name }.map { " = \($0.value)" } ?? ""
        text += "  \(option.name)\(value)\n" + wrapped(option.meaning, indent: "      ") + "\n"
      }
    }
    if !manual.placeholders.isEmpty {
      text += "\nPlaceholders of the message\n"
      for entry in manual.placeholders { text += "  {\(entry.name)}  \(entry.meaning)\n" }
    }
    let examples = rule.writtenExamples
    if !examples.isEmpty { text += "\nExamples\n" }
    for (label, example) in examples {
      let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let label = index == 0 ? label : ""
        text +=
          "  \(label)\(String(repeating: " ", count: 7 - label.count))\(Printable.line(String(line)))\n"
      }
    }
    if let link = rule.link { text += "\nSee \(link)\n" }
    text += "\nDefined in \(rule.file.path)\n"
    return text
  }

  private static func wrapped(_ text: String, indent: String = "") -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = indent
      for word in paragraph.split(separator: " ") {
        if line.count > indent.count, line.count + 1 + word.count > width {
          lines.append(line)
          line = indent
        }
        line += (line.count > indent.count ? " " : "") + word
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
