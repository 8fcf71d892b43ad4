import ArgumentParser
import WireLinter

/// `wirelint names`: lists the names of stories.
struct NamesCommand: ParsableCommand {
  enum Format: String, WordArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Lists the names in stories, with their spellings, counts and files.",
    discussion: """
      Spellings of one name stand together, the one to settle on first: that which keeps its diacritics, else the most \
      frequent. One name are those that differ by diacritics, and full names that differ by a hyphen, by their order, \
      or by vowels or letters of one sound, where no story has both. With --write they start a names file, which `names` of \
      .wirelint.yml makes hold.
      """)

  @OptionGroup var stories: StoryOptions
  @OptionGroup var jobs: JobsOption

  @Option(help: "How names are written: for a person, or as JSON of the schema Rules/schema/names.json.")
  var format: Format = .text

  @Flag(help: "List those names alone that are spelt in several ways.")
  var varied = false

  @Option(
    help: ArgumentHelp(
      "Write a names file to start from in place of the list, unless the file is there.", valueName: "file"))
  var write: String?

  func run() throws {
    try stories.check()
    try jobs.check()
    let session = try Session(stories.configuration, language: stories.language)
    let found = try session.stories(stories)
    var survey = NameSurvey(found.inputs, jobs: jobs.count).adding(found.problems)
    if varied { survey = survey.varied }
    for problem in survey.problems { StandardError.print(problem) }
    if let write {
      try NewFile.write(write, survey.namesFile)
    } else {
      switch format {
      case .text: StandardOutput.write(survey.text)
      case .json: StandardOutput.write(survey.json)
      }
    }
    if !survey.problems.isEmpty { throw ExitStatus.badUsage }
  }
}
