import WireConfig
import WireLinter
import WireRules
import WireText

/// One run of the command: its packs and configurations, and the stories that its arguments name.
struct Session {
  /// The stories to read, and the paths that could not be.
  struct Stories {
    var inputs: [LintInput] = []
    var problems: [FileProblem] = []
    /// What standard input gave, where the arguments name it.
    var standardInput: [UInt8]?
  }

  let configurations: Configurations
  let workingFolder: String

  /// Reads the packs; says what is wrong with them, and ends the command.
  init(
    _ options: ConfigurationOptions? = nil, language: LanguageOption? = nil, rules: RuleOptions? = nil,
    failOn: Severity? = nil
  ) throws {
    let settings = SettingsOptions(
      configuration: options?.config.map { .file($0) } ?? .nearest, language: language?.language,
      failOn: failOn, rules: rules?.rule ?? [], skipped: rules?.skip ?? [])
    do throws(FileSystemError) {
      let here = try FileSystem.workingFolder()
      let folder =
        options?.rules.map { RulesFolder.disk(Paths.absolute($0, from: here), shown: $0) } ?? .program
      workingFolder = here
      configurations = Configurations(
        store: try PackStore(folder), options: settings, workingFolder: here)
    } catch {
      StandardError.print(FileProblem(path: options?.rules ?? ".", message: error.message))
      throw ExitStatus.badUsage
    }
  }

  /// As the options of `lint` and `fix` have it.
  init(_ input: InputOptions, failOn: Severity?) throws {
    try self.init(
      input.stories.configuration, language: input.stories.language, rules: input.rules, failOn: failOn)
  }

  /// The stories that the arguments name, each with its rules.
  func stories(_ input: StoryOptions) throws -> Stories {
    var stories = Stories()
    let finder = FileFinder(workingFolder: workingFolder) { configurations.settings(inFolder: $0).selection }
    let found = finder.find(input.paths)
    stories.problems = found.failures.map { FileProblem(path: $0.path, message: $0.message) }
    if found.readsStandardInput {
      let path = input.stdinPath ?? StandardInput.name
      let linter = try linters(for: [path])[0]
      do throws(FileProblem) {
        let bytes = try StandardInput.read(calling: path)
        stories.standardInput = bytes
        stories.inputs.append(LintInput(path: path, origin: .bytes(bytes), linter: linter))
      } catch {
        stories.problems.append(error)
      }
      return stories
    }
    for path in found.named {
      StandardError.print(
        "note: \(Printable.line(path)) is not checked: the configuration names it, and so it is no story")
    }
    if found.files.isEmpty, found.failures.isEmpty, found.named.isEmpty {
      StandardError.print(
        "note: no story is there; in folders, the files that `files` of the configuration selects are read: "
          + "`wirelint config show`")
    }
    for (path, linter) in zip(found.files, try linters(for: found.files)) {
      do throws(FileProblem) {
        stories.inputs.append(try LintInput(reading: path, linter: linter))
      } catch {
        stories.problems.append(error)
      }
    }
    return stories
  }

  /// The linter of each file; files that share a configuration share one. Says what is wrong with the
  /// configurations, and ends the command.
  func linters(for paths: [String]) throws -> [StoryLinter] {
    try ExitStatus.telling { () throws(ConfigErrors) in try configurations.linters(for: paths) }
  }

  /// The exit code of a report: by each file's own `fail-on`.
  func status(of report: LintReport) -> ExitStatus {
    guard report.problems.isEmpty else { return .badUsage }
    for file in report.files where !file.findings.isEmpty {
      let least = configurations.settings(for: file.path).failOn
      if file.findings.contains(where: { $0.finding.severity >= least }) { return .findings }
    }
    return .clean
  }

  /// The rules that hold for a file. Says what is wrong with their files, and ends the command.
  func rules(for path: String) throws -> [Rule] {
    let ruleset = try linters(for: [path])[0].ruleset
    return try ExitStatus.telling { () throws(ConfigErrors) in try ruleset.rules }
  }

  /// The rule of that id, or the rules of that name in all packs.
  func rules(called name: String) throws -> [Rule] {
    let ids = configurations.store.packs.flatMap(\.ruleIDs)
    let namesakes = ids.filter { $0.hasSuffix("/" + name) || RulePattern.matches(name, $0) }
    return try (namesakes.isEmpty ? [name] : namesakes).map(rule)
  }

  /// The rule of that id: of the working folder's configuration, or of any pack. Says which is near where there is none,
  /// and ends the command.
  private func rule(_ id: String) throws -> Rule {
    if let rule = try rules(for: "story.txt").first(where: { $0.id == id }) { return rule }
    let packs = configurations.store.packs
    for pack in packs where pack.ruleIDs.contains(id) {
      let rules = try ExitStatus.telling { () throws(ConfigErrors) in
        try configurations.ruleset(extending: [pack.name]).rules
      }
      if let rule = rules.first(where: { $0.id == id }) { return rule }
    }
    let ids = packs.flatMap(\.ruleIDs)
    let nearest = NearestName.nearest(to: id, in: ids) ?? ids.first { $0.contains(id) }
    let help = nearest.map { "did you mean “\($0)”?" } ?? "`wirelint rules list` names them all"
    StandardError.print("error: there is no rule “\(id)”; \(help)")
    throw ExitStatus.badUsage
  }
}
