/// How much a finding matters; ordered from suggestion to error.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  case suggestion
  case warning
  case error
}

extension Severity: Comparable {
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .suggestion: 0
    case .warning: 1
    case .error: 2
    }
  }
}
