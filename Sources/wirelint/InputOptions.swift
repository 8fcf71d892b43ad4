import ArgumentParser

/// Which stories are read, and by which rules: what `lint` and `fix` share.
struct InputOptions: ParsableArguments {
  @OptionGroup var stories: StoryOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var jobs: JobsOption

  /// Throws what is wrong with the options together.
  func check() throws {
    try stories.check()
    try jobs.check()
  }
}
