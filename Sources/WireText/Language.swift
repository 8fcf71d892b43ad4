internal import CICU

/// The code of a language as in BCP 47, in lower case: `fr`, `en`, `vi`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  public let code: String

  public init(_ code: String) {
    self.code = code.lowercased()
  }

  /// `und`, as BCP 47 has it: no language could be told.
  public static let undetermined = Language("und")

  public var description: String { code }

  /// Whether ICU knows a language by the code.
  package var isKnown: Bool {
    // SAFETY: the code ends with a zero byte and lives as long as the call.
    unsafe code.withCString { unsafe cicu_is_language($0) }
  }
}

extension Language: Comparable {
  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}
