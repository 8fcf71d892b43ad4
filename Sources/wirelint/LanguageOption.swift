import ArgumentParser

/// Which language stories are taken to be in.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the stories, as fr; auto tells it from each story.", valueName: "code"))
  var language: String?
}
