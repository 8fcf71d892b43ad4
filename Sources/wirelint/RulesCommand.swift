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
      abstract: "Lists every rule with its severity and what it finds.")

    @Argument(help: "A file or folder whose configuration holds (the working folder).")
    var path = "."

    @OptionGroup var settings: ConfigurationOptions

    func run() throws {
      let session = try Session(settings)
      let rules = try session.rules(for: path)
      let width = rules.map(\.id.utf8.count).max() ?? 0
      for rule in rules {
        let id = rule.id + String(repeating: " ", count: width - rule.id.utf8.count)
        let severity = rule.severity.rawValue
        let padding = String(repeating: " ", count: 10 - severity.utf8.count)
        StandardOutput.print("\(id)  \(severity)\(padding)  \(type(of: rule.kind).manual.summary)")
      }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tests every rule by its own examples, also in house packs that a configuration names.")

    @Argument(help: "A file or folder whose configuration names house packs (the working folder).")
    var path = "."

    @OptionGroup var settings: ConfigurationOptions

    func run() throws {
      let session = try Session(settings)
      do throws(ConfigErrors) {
        let count = try RuleTester(session.configurations).run(for: Session.inside(path))
        StandardOutput.print("\(count.examples) examples of \(count.rules) rules hold")
      } catch {
        StandardError.print("\(error)")
        throw ExitStatus.findings
      }
    }
  }
}
