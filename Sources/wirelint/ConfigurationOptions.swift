import ArgumentParser

/// Where rules come from.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration to use for all files, in place of the nearest .wirelint.yml.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp("A folder of packs to use in place of those in the program.", valueName: "folder"))
  var rules: String?
}
