/// Letters of Cyrillic and Greek that look like a Latin one in every typeface, from Unicode's data on confusables.
enum Homoglyphs {
  /// The Latin letter that looks the same; nil where none does.
  static func latin(_ scalar: UInt32) -> UInt32? {
    guard let place = foreign.firstIndex(of: scalar) else { return nil }
    return latin[place]
  }

  /// The Cyrillic letter that looks like a Latin one; nil where none does.
  static func cyrillic(_ scalar: UInt32) -> UInt32? {
    guard let place = latin.indices.first(where: { latin[$0] == scalar && foreign[$0] >= 0x400 }) else {
      return nil
    }
    return foreign[place]
  }

  private static let foreign = scalars("аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο")
  private static let latin = scalars("aeopcyxijsdhqwABEKMHOPCTXIJSABEZHIKMNOPTYXo")

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
