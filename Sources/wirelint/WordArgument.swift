import ArgumentParser

/// A choice among words as an argument of the command.
///
/// What help says of the words is stated here, as the parser would find it out by reflection at each start.
protocol WordArgument: CaseIterable, ExpressibleByArgument, RawRepresentable<String> {}

extension WordArgument {
  static var allValueStrings: [String] { allCases.map(\.rawValue) }

  static var allValueDescriptions: [String: String] { [:] }

  var defaultValueDescription: String { rawValue }
}
