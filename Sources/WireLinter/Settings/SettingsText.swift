import WireConfig
import WireRules
import WireText

/// Writes settings as a configuration would state them, each line with where it comes from.
struct SettingsText {
  private let settings: Settings
  private let options: SettingsOptions
  private let layers: [ConfigurationLayer]
  private let packs: [String]
  private let changes: RuleChanges
  private let ruleIDs: [String]

  init(
    settings: Settings, options: SettingsOptions, layers: [ConfigurationLayer], packs: [String],
    changes: RuleChanges,
    ruleIDs: [String]
  ) {
    self.settings = settings
    self.options = options
    self.layers = layers
    self.packs = packs
    self.changes = changes
    self.ruleIDs = ruleIDs
  }

  /// The whole text; it ends with a line end.
  var text: String {
    var lines = [
      "# "
        + (settings.configuration?.shown ?? "no \(ConfigurationFile.name) was found: what holds without one")
    ]
    lines += extended
    lines.append(language)
    lines += list("names", layers.flatMap(\.names))
    lines += list("words", layers.flatMap(\.words))
    lines += list("lexicons", layers.flatMap(\.lexicons))
    if let files = settings.configuration?.files {
      lines += list("files", files)
    } else {
      lines.append(
        "files: [" + FileSelection.defaultPatterns.map(Self.quoted).joined(separator: ", ") + "]  # default")
    }
    lines += list("ignore", settings.configuration?.ignore ?? [])
    lines.append("fail-on: \(settings.failOn.rawValue)  # \(failOnOrigin)")
    lines += rules
    return lines.joined(separator: "\n") + "\n"
  }

  private var extended: [String] {
    guard !packs.isEmpty else { return ["extends: []"] }
    let stated = layers.flatMap { $0.extends ?? [] }
    let isDefault = layers.first?.extends == nil
    return ["extends:"]
      + packs.map { name in
        let origin = stated.first { $0.text == name || Paths.lastStep($0.text) == name }.map(Self.place)
        return "  - \(Self.scalar(name))  # \(origin ?? (isDefault ? "default" : "needed by another pack"))"
      }
  }

  private var language: String {
    if let language = options.language { return "language: \(Self.scalar(language))  # --language" }
    guard let stated = layers.compactMap(\.language).last else {
      return "language: \(SettingsDefaults.language)  # default"
    }
    return "language: \(Self.scalar(stated.text))  # \(Self.place(stated))"
  }

  private var failOnOrigin: String {
    if options.failOn != nil { return "--fail-on" }
    return settings.configuration?.failOnKey.map(Self.place) ?? "default"
  }

  private func list(_ key: String, _ texts: [YAMLText]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["\(key):"] + texts.map { "  - \(Self.quoted($0.text))  # \(Self.place($0))" }
  }

  /// The rules that something is changed in, and those that are off.
  private var rules: [String] {
    var lines: [String] = []
    for id in ruleIDs {
      if !options.allows(id) {
        lines.append("  \(Self.scalar(id)): off  # the command line")
        continue
      }
      guard let layers = changes.layers(for: id) else {
        let last = changes.all.last { RulePattern.matches($0.pattern.text, id) }
        lines.append("  \(Self.scalar(id)): off" + (last.map { "  # \(Self.place($0.pattern))" } ?? ""))
        continue
      }
      lines += changed(id, layers)
    }
    return lines.isEmpty ? [] : ["rules:"] + lines
  }

  /// The options of one rule that were changed, each as the last layer has it.
  private func changed(_ id: String, _ layers: [YAMLValue]) -> [String] {
    var order: [String] = []
    var last: [String: YAMLValue.Entry] = [:]
    for (key, value) in layers.flatMap(\.entries) {
      if last[key.text] == nil { order.append(key.text) }
      last[key.text] = (key, value)
    }
    guard !order.isEmpty else { return [] }
    return ["  \(Self.scalar(id)):"]
      + order.compactMap { name in
        last[name].map { "    \(Self.scalar(name)): \(Self.flow($0.value))  # \(Self.place($0.key))" }
      }
  }

  /// A value on one line.
  private static func flow(_ value: YAMLValue) -> String {
    switch value.kind {
    case .plainScalar: scalar(value.text?.text ?? "")
    case .quotedScalar: quoted(value.text?.text ?? "")
    case .sequence: "[" + value.elements.map(flow).joined(separator: ", ") + "]"
    case .mapping:
      "{" + value.entries.map { "\(quoted($0.key.text)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The text as it is where YAML takes it for itself, and in quotation marks elsewhere.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      ASCII.isLetter(byte) || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte)
    }
    let first = text.utf8.first ?? UInt8(ascii: "-")
    return isPlain && first != UInt8(ascii: "-") && first != UInt8(ascii: "/") ? text : quoted(text)
  }

  /// The text in double quotation marks.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == "\u{7F}" {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// `path:line`, the line from 1.
  private static func place(_ text: YAMLText) -> String {
    let line = text.file.bytes.prefix(text.range.start).count { $0 == UInt8(ascii: "\n") }
    return "\(text.file.path):\(line + 1)"
  }
}
