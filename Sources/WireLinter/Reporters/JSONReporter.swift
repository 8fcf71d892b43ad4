import WireRules
import WireText

/// Writes a report as one JSON object, as Rules/schema/report.json describes it.
public struct JSONReporter: Reporter {
  /// The version of the format.
  public static let version = 1

  public var showsLines: Bool { false }

  public init() {}

  public func write(_ report: LintReport, to output: @escaping ByteOutput) {
    JSONWriter.write(to: output, endingIn: "\n") { json in
      json.object { Self.write(report, to: &$0) }
    }
  }

  private static func write(_ report: LintReport, to json: inout JSONWriter) {
    json.key("version")
    json.number(Self.version)
    json.key("files")
    json.array(report.files) { Self.write($1, to: &$0) }
    if !report.problems.isEmpty {
      json.key("problems")
      json.array(report.problems) { json, problem in
        json.object { json in
          json.member("path", problem.path)
          json.member("message", problem.message)
        }
      }
    }
    json.key("summary")
    Self.write(report.summary, to: &json)
  }

  private static func write(_ file: FileReport, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", file.path)
      json.member("language", file.language.code)
      json.key("findings")
      json.array(file.findings) { write($1, path: file.path, to: &$0) }
    }
  }

  private static func write(_ located: LocatedFinding, path: String, to json: inout JSONWriter) {
    let finding = located.finding
    json.object { json in
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("message", finding.message)
      json.member("excerpt", located.excerpt)
      json.key("range")
      write(finding.range, from: located.start, to: located.end, to: &json)
      json.key("related")
      json.array(located.related) { json, related in
        json.object { json in
          json.member("path", related.place.path ?? path)
          json.key("range")
          write(related.place.range, from: related.start, to: related.end, to: &json)
          json.member("message", related.place.message)
        }
      }
      json.key("fixes")
      json.array(finding.fixes) { write($1, to: &$0) }
    }
  }

  private static func write(_ fix: Fix, to json: inout JSONWriter) {
    json.object { json in
      json.member("title", fix.title)
      json.member("safety", fix.safety.rawValue)
      json.key("edits")
      json.array(fix.edits) { json, edit in
        json.object { json in
          json.member("start", edit.range.start)
          json.member("end", edit.range.end)
          json.member("replacement", edit.replacement)
        }
      }
    }
  }

  private static func write(
    _ range: ByteRange, from start: Position, to end: Position, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("start")
      write(offset: range.start, start, to: &json)
      json.key("end")
      write(offset: range.end, end, to: &json)
    }
  }

  private static func write(offset: Int, _ position: Position, to json: inout JSONWriter) {
    let location = Location(zeroBased: position)
    json.object { json in
      json.member("offset", offset)
      json.member("line", location.line)
      json.member("column", location.column)
    }
  }

  private static func write(_ summary: LintReport.Summary, to json: inout JSONWriter) {
    json.object { json in
      json.member("files", summary.files)
      json.member("findings", summary.findings)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("suggestions", summary.suggestions)
      json.member("fixable", summary.fixable)
    }
  }
}

extension JSONWriter {
  @inline(__always)
  fileprivate mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  @inline(__always)
  fileprivate mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }
}
