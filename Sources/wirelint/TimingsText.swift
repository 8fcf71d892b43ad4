import WireLinter

/// The times of a run as lines for a person.
enum TimingsText {
  /// Each stage and each kind of rule with its milliseconds, summed over the threads.
  static func text(of timings: Timings) -> String {
    var lines: [String] = ["time in milliseconds, summed over the threads"]
    for stage in Timings.Stage.allCases {
      guard let time = timings.stages[stage] else { continue }
      lines.append(line(stage.rawValue, time))
    }
    let kinds = timings.kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (kind, time) in kinds { lines.append(line("  " + kind, time)) }
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ time: Duration) -> String {
    let parts = time.components
    let hundredths = parts.seconds * 100_000 + parts.attoseconds / 10_000_000_000_000
    let fraction = hundredths % 100
    let number = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    let padding = String(repeating: " ", count: max(1, 34 - name.utf8.count - number.utf8.count))
    return name + padding + number
  }
}
