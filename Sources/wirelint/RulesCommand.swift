import ArgumentParser
import WireConfig
import WireLinter
import WireRules

/// `wirelint rules`: lists and tests the rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or tests them by their own examples.",
    subcommands: [List.self, Test.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the rules that hold for a file or folder, each with its severity and message.")

    @OptionGroup var target: ConfigurationTarget
    @OptionGroup var settings: ConfigurationOptions
    @OptionGroup var choice: RuleOptions

    func run() throws {
      let session = try Session(settings, rules: choice)
      let rules = try session.rules(for: try target.resolved())
      let width = rules.map(\.id.utf8.count).max() ?? 0
      for rule in rules {
        let id = rule.id + String(repeating: " ", count: width - rule.id.utf8.count)
        let severity = rule.severity.rawValue
        let padding = String(repeating: " ", count: 10 - severity.utf8.count)
        StandardOutput.print("\(id)  \(severity)\(padding)  \(rule.messageText)")
      }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "Tests every rule by its own examples, those of house packs that a configuration names too.")

    @OptionGroup var target: ConfigurationTarget
    @OptionGroup var settings: ConfigurationOptions
    @OptionGroup var choice: RuleOptions

    func run() throws {
      let session = try Session(settings, rules: choice)
      let path = try target.resolved()
      // What is wrong with the configuration is no failure of an example, and ends the command otherwise.
      _ = try session.rules(for: path)
      do throws(ConfigErrors) {
        let count = try RuleTester(session.configurations).run(for: path)
        StandardOutput.print("\(count.examples) examples of \(count.rules) rules hold")
      } catch {
        StandardError.print("\(error)")
        throw ExitStatus.findings
      }
    }
  }
}
