import ArgumentParser
import WireLinter
import WireRules
import WireStory
import WireText

/// `wirelint parse`: shows how a story was read.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows the blocks of a story (headline, dateline, captions…) with their byte ranges.")

  @Argument(help: "The story; - for standard input.")
  var file: String

  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    let session = try Session(settings)
    let path = file == "-" ? "stdin" : file
    let linter = try session.linters(for: [path])[0]
    do throws(FileProblem) {
      let input = LintInput(path: file == "-" ? Session.standardInputPath : file, linter: linter)
      StandardOutput.write(StoryDump.text(of: try input.story()))
    } catch {
      StandardError.print("error: \(error)")
      throw ExitStatus.badUsage
    }
  }
}
