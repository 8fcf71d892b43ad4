import ArgumentParser
import WireLinter
import WireRules
import WireStory
import WireText

/// `wirelint parse`: shows how a story was read.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows how a story was read: its blocks (headline, dateline, captions…) with byte ranges.")

  @Argument(help: "The story; - reads it from standard input.")
  var file: String

  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = try Session(settings, language: language)
    let readsStandardInput = file == "-"
    let path = readsStandardInput ? StandardInput.name : file
    let linter = try session.linters(for: [path])[0]
    do throws(FileProblem) {
      let origin = readsStandardInput ? LintInput.Origin.bytes(try StandardInput.read()) : .file
      let input = LintInput(path: path, origin: origin, linter: linter)
      StandardOutput.write(StoryDump.text(of: try input.story()))
    } catch {
      StandardError.print(error)
      throw ExitStatus.badUsage
    }
  }
}
