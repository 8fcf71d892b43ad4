/// Why a pattern cannot be used, or had to stop.
package struct PatternError: Error, Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// The pattern is wrong at `offset`, in UTF-8 bytes of the pattern; `message` says how, in one clause.
    case syntax(offset: Int, message: String)
    /// Matching took more steps than a pattern is given.
    case timeLimit
    /// Matching needed more memory for going back than a pattern is given.
    case stackLimit
    /// ICU failed for another reason, such as memory.
    case engine
  }

  package let fault: Fault

  package init(_ fault: Fault) {
    self.fault = fault
  }

  /// What ICU's error name means, as a clause; the name itself where no clause is known.
  static func message(forICUName name: String) -> String {
    switch name {
    case "U_ILLEGAL_ARGUMENT_ERROR": "the pattern is empty"
    case "U_REGEX_RULE_SYNTAX": "the pattern is not well formed here"
    case "U_REGEX_BAD_ESCAPE_SEQUENCE": "unknown escape after “\\”"
    case "U_REGEX_PROPERTY_SYNTAX": "unknown property in “\\p{…}”"
    case "U_REGEX_UNIMPLEMENTED": "this form of pattern is not supported"
    case "U_REGEX_MISMATCHED_PAREN": "a parenthesis has no partner"
    case "U_REGEX_NUMBER_TOO_BIG": "the number is too big"
    case "U_REGEX_BAD_INTERVAL": "“{min,max}” is not well formed"
    case "U_REGEX_MAX_LT_MIN": "the greatest count is less than the least"
    case "U_REGEX_INVALID_BACK_REF": "no such group to refer back to"
    case "U_REGEX_INVALID_FLAG": "unknown flag in “(?…)”"
    case "U_REGEX_LOOK_BEHIND_LIMIT": "a look-behind must have a greatest length"
    case "U_REGEX_MISSING_CLOSE_BRACKET": "“[” is not closed"
    case "U_REGEX_INVALID_RANGE": "a range in “[…]” runs backwards"
    case "U_REGEX_PATTERN_TOO_BIG": "the pattern is too big"
    case "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "the name of a group is not well formed, or not known"
    default: name
    }
  }
}
