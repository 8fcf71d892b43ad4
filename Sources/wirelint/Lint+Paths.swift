extension Lint {
  /// The command for paths without any option, as the parser would read it: each option says what it says where it is
  /// not given. To start the parser takes a sixth of the time that a short story takes.
  init(paths: [String]) {
    self.init()
    var configuration = ConfigurationOptions()
    configuration.config = nil
    configuration.rules = nil
    var language = LanguageOption()
    language.language = nil
    var stories = StoryOptions()
    stories.paths = paths
    stories.stdinPath = nil
    stories.configuration = configuration
    stories.language = language
    var rules = RuleOptions()
    rules.rule = []
    rules.skip = []
    var jobs = JobsOption()
    jobs.jobs = nil
    var input = InputOptions()
    input.stories = stories
    input.rules = rules
    input.jobs = jobs
    self.input = input
    format = .text
    failOn = nil
    color = .auto
    timings = false
  }
}
