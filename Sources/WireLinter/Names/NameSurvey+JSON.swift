extension NameSurvey {
  /// The version of the JSON.
  package static let version = 1

  /// The names as one JSON object, as Rules/schema/names.json describes it.
  package var json: String {
    JSONWriter.text(endingIn: "\n") { json in
      json.object { write(to: &$0) }
    }
  }

  private func write(to json: inout JSONWriter) {
    json.key("version")
    json.number(Self.version)
    json.key("names")
    json.array(names) { Self.write($1, to: &$0) }
    if !problems.isEmpty {
      json.key("problems")
      json.array(problems) { json, problem in
        json.object { json in
          json.key("path")
          json.string(problem.path)
          json.key("message")
          json.string(problem.message)
        }
      }
    }
  }

  private static func write(_ name: Name, to json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(name.spellings[0].text)
      json.key("language")
      json.string(name.language.code)
      json.key("count")
      json.number(name.count)
      json.key("spellings")
      json.array(name.spellings) { json, spelling in
        json.object { json in
          json.key("spelling")
          json.string(spelling.text)
          json.key("count")
          json.number(spelling.count)
          json.key("files")
          json.array(spelling.files) { $0.string($1) }
        }
      }
    }
  }
}
