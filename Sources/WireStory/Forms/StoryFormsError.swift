/// All that is wrong with the lists that `StoryForms` was to be compiled from.
package struct StoryFormsError: Error, Hashable, Sendable {
  /// A list that holds forms.
  package enum List: String, CaseIterable, Sendable {
    case datelines
    case credits
    case signOffs = "sign-offs"
    case placeholders
    case slugs
  }

  /// A list of lists with a fixed count.
  package enum Calendar: String, CaseIterable, Sendable {
    case months
    case weekdays
  }

  package enum Fault: Hashable, Sendable {
    /// The pattern at `index` of the list is no form.
    case form(list: List, index: Int, pattern: String, error: FormError)
    /// There are `found` names of months or weekdays and not `expected`.
    case calendar(Calendar, found: Int, expected: Int)
  }

  /// In the order of the lists; never empty.
  package let faults: [Fault]

  package init(faults: [Fault]) {
    self.faults = faults
  }
}
