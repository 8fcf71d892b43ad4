/// Every kind of rule. A new kind is a file in this folder and a line here.
package enum RuleKinds {
  package static let all: [any RuleKind.Type] = [
    Agencies.self,
    BrokenWord.self,
    Caption.self,
    Dateline.self,
    Dates.self,
    Duplicate.self,
    Encoding.self,
    Existence.self,
    ExtraSpace.self,
    Headline.self,
    MissingSpace.self,
    Names.self,
    Numbers.self,
    Places.self,
    RepeatedWord.self,
    SignOff.self,
    Slug.self,
    Substitution.self,
    Typography.self,
    Version.self,
  ]

  /// The kind that a rule's file names, or nil where there is none of that name.
  package static func named(_ name: String) -> (any RuleKind.Type)? {
    all.first { $0.name == name }
  }
}
