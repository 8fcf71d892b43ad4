import WireRules
import WireStory
package import WireText

/// The names of many stories, each with its spellings.
package struct NameSurvey: Sendable {
  /// A way in which a name is spelt.
  package struct Spelling: Hashable, Sendable {
    package let text: String
    package let count: Int
    /// The stories that have it, ordered by the bytes of their paths.
    package let files: [String]
  }

  package struct Name: Hashable, Sendable {
    package let language: Language
    /// The one to settle on first, the others by their count.
    package let spellings: [Spelling]

    package var count: Int { spellings.reduce(0) { $0 + $1.count } }
  }

  /// Ordered by the bytes of the first spelling.
  package let names: [Name]
  package let problems: [FileProblem]

  /// Stories that are read before their names are added up.
  private static let batch = 4096

  package init(names: [Name], problems: [FileProblem]) {
    self.names = names
    self.problems = problems
  }

  /// Reads the stories. Texts are dropped at once: what stays grows with the names.
  ///
  /// - Parameter jobs: the number of threads, at least 1; the result does not depend on it.
  package init(_ inputs: [LintInput], jobs: Int) {
    let inputs = inputs.sorted { Paths.isBefore($0.path, $1.path) }
    var reading = Reading()
    var problems: [FileProblem] = []
    for start in stride(from: 0, to: inputs.count, by: Self.batch) {
      let part = inputs[start..<min(start + Self.batch, inputs.count)]
      for (index, result) in zip(part.indices, Self.names(of: Array(part), jobs: jobs)) {
        switch result {
        case .failure(let problem): problems.append(problem)
        case .success(let names): reading.add(names, story: index)
        }
      }
    }
    self.problems = problems
    guard let ruleset = inputs.first?.linter.ruleset else {
      names = []
      return
    }
    let spellings = reading.names()
    let groups = NameCensus(ruleset).groups(spellings)
    names = groups.map { group in
      Name(
        language: spellings[group[0]].language,
        spellings: group.map { number in
          let own = spellings[number]
          return Spelling(text: own.text, count: own.count, files: own.stories.map { inputs[Int($0)].path })
        })
    }
    .sorted { ($0.spellings[0].text, $0.language) < ($1.spellings[0].text, $1.language) }
  }

  /// The same with those names alone that are spelt in several ways.
  package var varied: NameSurvey {
    NameSurvey(names: names.filter { $0.spellings.count > 1 }, problems: problems)
  }

  /// The same with the files that could not be found.
  package func adding(_ problems: [FileProblem]) -> NameSurvey {
    NameSurvey(names: names, problems: self.problems + problems)
  }

  private static func names(
    of inputs: [LintInput], jobs: Int
  ) -> [Result<NameCensus.StoryNames, FileProblem>] {
    Batches.map(inputs.count, jobs: max(1, jobs)) { index in
      do throws(FileProblem) {
        let story = try inputs[index].story()
        let ruleset = inputs[index].linter.ruleset
        return .success(NameCensus(ruleset).names(of: story))
      } catch {
        return .failure(error)
      }
    }
  }
}

extension NameCensus {
  fileprivate init(_ ruleset: Ruleset) {
    self.init(customs: ruleset.customs, tools: ruleset.tools, places: ruleset.forms.places)
  }
}
