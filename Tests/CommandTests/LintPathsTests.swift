import ArgumentParser
import Testing

@testable import wirelint

@Suite struct LintPathsTests {
  /// Options that are not given say the same with the parser and without it.
  @Test(arguments: [[], ["-"], ["a.txt", "é b/", "lint"]])
  func pathsAloneAreReadAsTheParserReadsThem(paths: [String]) throws {
    let (own, parsed) = (Lint(paths: paths), try Lint.parse(paths))
    #expect(own.input.stories.paths == parsed.input.stories.paths)
    #expect(own.input.stories.stdinPath == parsed.input.stories.stdinPath)
    #expect(own.input.stories.configuration.config == parsed.input.stories.configuration.config)
    #expect(own.input.stories.configuration.rules == parsed.input.stories.configuration.rules)
    #expect(own.input.stories.language.language == parsed.input.stories.language.language)
    #expect(own.input.rules.rule == parsed.input.rules.rule)
    #expect(own.input.rules.skip == parsed.input.rules.skip)
    #expect(own.input.jobs.jobs == parsed.input.jobs.jobs)
    #expect(own.format == parsed.format)
    #expect(own.failOn?.severity == parsed.failOn?.severity)
    #expect(own.color == parsed.color)
    #expect(own.timings == parsed.timings)
  }
}
