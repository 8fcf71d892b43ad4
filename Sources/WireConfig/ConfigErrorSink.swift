package import WireText

/// Gathers the faults of a whole configuration, over all its files, so that they are told together.
///
/// A class, because all that reads a configuration writes in the same one.
package final class ConfigErrorSink {
  /// The faults that are kept; of those beyond only the number is.
  package static let limit = 1000

  private struct Fault {
    let path: String
    let file: YAMLFile?
    let range: ByteRange
    let message: String
    let help: String?
  }

  private var faults: [Fault] = []

  /// The number of faults so far.
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a fault at `range` of `file`.
  package func add(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at range: ByteRange,
    in file: YAMLFile
  ) {
    count += 1
    guard count <= Self.limit else { return }
    faults.append(Fault(path: file.path, file: file, range: range, message: message(), help: help()))
  }

  /// Adds a fault at `part` of `text`, a range of UTF-8 offsets into it; without `part`, at the whole of it.
  package func add(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at text: YAMLText,
    part: ByteRange? = nil
  ) {
    add(message(), help: help(), at: part.map(text.place) ?? text.range, in: text.file)
  }

  /// Adds a fault at the beginning of `value` up to its end.
  package func add(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, at value: YAMLValue
  ) {
    add(message(), help: help(), at: value.range, in: value.file)
  }

  /// Adds a fault of the file at `path` as a whole, as when it is not there.
  package func add(
    _ message: @autoclosure () -> String, help: @autoclosure () -> String? = nil, in path: String
  ) {
    count += 1
    guard count <= Self.limit else { return }
    faults.append(Fault(path: path, file: nil, range: ByteRange(0, 0), message: message(), help: help()))
  }

  /// Throws all that was added, if anything was.
  package func throwIfAny() throws(ConfigErrors) {
    guard !faults.isEmpty else { return }
    // Sorted, so that one pass over a file finds the lines of all its faults.
    let sorted = faults.sorted { ($0.path, $0.range) < ($1.path, $1.range) }
    var errors: [ConfigError] = []
    var sweep: (path: String, lines: LineSweep)?
    for fault in sorted {
      guard let file = fault.file else {
        errors.append(ConfigError(path: fault.path, message: fault.message, help: fault.help))
        continue
      }
      var lines = if let sweep, sweep.path == fault.path { sweep.lines } else { LineSweep(file) }
      let place = lines.place(of: fault.range)
      sweep = (fault.path, lines)
      errors.append(ConfigError(path: fault.path, place: place, message: fault.message, help: fault.help))
    }
    throw ConfigErrors(errors, omittedCount: count - faults.count)
  }
}
