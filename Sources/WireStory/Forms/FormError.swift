import WireText

/// Why a pattern is no form, and where.
package struct FormError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// A name in braces that no field has.
    case unknownField(String)
    /// A brace that is not closed, or closes nothing.
    case strayBrace
    /// A square bracket that is not closed, or closes nothing.
    case strayBracket
    /// Nothing but white space, in the whole pattern or between square brackets.
    case empty
    /// Optional parts nested deeper than `Form.deepest`.
    case tooDeep
    /// More than `Form.mostVariants` ways to write the form.
    case tooManyVariants
  }

  package let problem: Problem
  /// The offset in the pattern, in UTF-8 bytes.
  package let offset: Int

  package init(_ problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }

  /// What is wrong and what is allowed, as one clause.
  package var message: String {
    switch problem {
    case .unknownField(let name):
      let names = FormField.Name.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
      return "unknown field \(Printable.quoted("{\(name)}")); a form has \(names)"
    case .strayBrace: return "a brace without its pair; a field is written {name}"
    case .strayBracket: return "a square bracket without its pair; an optional part is written […]"
    case .empty: return "an empty form; write fields as {name} and the rest as it is to stand"
    case .tooDeep: return "optional parts are nested more than \(Form.deepest) deep"
    case .tooManyVariants:
      return "more than \(Form.mostVariants) ways to write one form; use fewer optional parts"
    }
  }
}
