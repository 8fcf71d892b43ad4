import WireConfig
import WireRules
import WireStory
import WireText

/// Makes rules of their YAML files.
struct RuleLoader {
  /// The keys that a configuration cannot change.
  static let fixedKeys = ["kind", examplesKey]
  static let examplesKey = "examples"

  /// The kinds that a file may name.
  let kinds: [any RuleKind.Type]
  let errors: ConfigErrorSink

  init(kinds: [any RuleKind.Type] = RuleKinds.all, errors: ConfigErrorSink) {
    self.kinds = kinds
    self.errors = errors
  }

  /// Makes the rule `id` of its file and the options that stand before it, those later in `layers` first; nil where
  /// its kind is not known. What is wrong is recorded in `errors`, at the place in the file that says so.
  ///
  /// - Parameter layers: the rule's file first.
  func rule(_ id: String, layers: [YAMLValue], setup: RuleSetup) -> Rule? {
    precondition(!layers.isEmpty, "a rule has no file")
    var fields = Fields(layers: layers, errors: errors)
    guard let kind = kind(&fields, of: layers[0]) else { return nil }
    let severity = fields.choice(required: "severity", of: Severity.self) ?? .warning
    let message = message(&fields, of: kind)
    let why = fields.prose(required: "why")?.text ?? ""
    let scope = fields.choices("scope", of: Block.Kind.self).map { Scope($0) } ?? .everything
    let quotations = fields.choice("quotations", default: kind.inQuotations)
    let link = fields.string("link")
    let examples = fields.value(Self.examplesKey)
    let made = kind.init(options: &fields, setup: setup)
    fields.finish()
    return Rule(
      id: id, kind: made, severity: severity, message: message, why: why, scope: scope,
      quotations: quotations,
      language: setup.language, examples: examples, file: layers[0].file, link: link)
  }

  /// Makes a rule of a pack of the program, as its file has it. Throws what is wrong with the file, which tests would have
  /// told.
  static func testedRule(
    _ name: String, of folder: PackFolder, kinds: [any RuleKind.Type], setup: RuleSetup
  ) throws(ConfigErrors) -> Rule {
    let id = folder.name + "/" + name
    let errors = ConfigErrorSink()
    let loader = RuleLoader(kinds: kinds, errors: errors)
    var rule: Rule?
    do throws(FileSystemError) {
      let value = YAMLReader.read(try folder.ruleFile(name), before: examplesKey, errors: errors)
      rule = value.flatMap { loader.rule(id, layers: [$0], setup: setup) }
    } catch {
      errors.add("the file cannot be read: \(error.message)", in: folder.shownPath(name + ".yml"))
    }
    try errors.throwIfAny()
    guard let rule else { preconditionFailure("a rule that is not made has no fault") }
    return rule
  }

  /// The kind that the file names, whatever the layers before it say. Without one no key can be judged, and no other
  /// error of the file is told.
  private func kind(_ fields: inout Fields, of file: YAMLValue) -> (any RuleKind.Type)? {
    guard fields.text(required: "kind") != nil else { return nil }
    guard let name = file.first("kind")?.text else { return nil }
    if let kind = kinds.first(where: { $0.name == name.text }) { return kind }
    let names = kinds.map { $0.name }
    errors.add(
      "there is no kind of rule \(Printable.quoted(name.text))",
      help: NearestName.help(for: name.text, in: names), at: name)
    return nil
  }

  private func message(_ fields: inout Fields, of kind: any RuleKind.Type) -> MessageTemplate {
    guard let text = fields.prose(required: "message") else { return MessageTemplate("") }
    let message = MessageTemplate(text.text)
    if text.text.utf8.count(where: { $0 == UInt8(ascii: "{") }) > message.placeholders.count {
      errors.add(
        "a brace of the message begins no placeholder", help: "a placeholder is written as {found}", at: text)
    }
    let allowed = kind.manual.placeholders
    for name in message.placeholders where !allowed.contains(where: { $0.name == name }) {
      let help = NearestName.help(for: "{\(name)}", in: allowed.map { "{\($0.name)}" })
      errors.add(
        "the kind “\(kind.name)” has no \(Printable.quoted("{\(name)}"))",
        help: help ?? "the kind “\(kind.name)” gives no values to a message", at: text,
        part: Self.place(of: name, in: text.text))
    }
    return message
  }

  /// Where a placeholder stands in a message, in UTF-8 offsets.
  private static func place(of name: String, in message: String) -> ByteRange? {
    let bytes = Array(message.utf8)
    let wanted = Array("{\(name)}".utf8)
    for start in bytes.indices where bytes[start...].starts(with: wanted) {
      return ByteRange(start, start + wanted.count)
    }
    return nil
  }
}
