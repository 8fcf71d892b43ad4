import WireText

/// Writes a name in capitals, or in small letters with its capitals, as the place has it where it is to stand.
enum NameCase {
  /// A name in the case of what stands there.
  static func written(_ name: String, like other: String) -> String {
    switch (isInCapitals(name), isInCapitals(other)) {
    case (false, true): String(decoding: CaseMapping.uppercased(Array(name.utf8)), as: UTF8.self)
    case (true, false): inSmallLetters(name)
    case (true, true), (false, false): name
    }
  }

  /// Whether a text has several letters and none of them is a small one.
  private static func isInCapitals(_ text: String) -> Bool {
    text.unicodeScalars.count > 1 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  /// The name with a capital at the start of each of its words alone.
  private static func inSmallLetters(_ name: String) -> String {
    var text = ""
    var isInside = false
    for scalar in name.unicodeScalars {
      text += isInside ? scalar.properties.lowercaseMapping : String(scalar)
      isInside =
        scalar.properties.isAlphabetic
        || isInside && scalar.properties.canonicalCombiningClass != .notReordered
    }
    return text
  }
}
