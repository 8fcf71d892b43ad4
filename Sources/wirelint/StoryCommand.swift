import ArgumentParser

/// A command that reads the stories of its arguments.
protocol StoryCommand: ParsableCommand {
  var input: InputOptions { get set }
}
