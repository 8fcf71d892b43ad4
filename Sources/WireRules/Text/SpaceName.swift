/// The names by which rules tell spaces apart.
enum SpaceName {
  static let allowed = "U+0020, U+00A0, U+202F"

  /// The space of that name; nil where it names none.
  static func scalar(_ name: String) -> UInt32? {
    switch name {
    case "U+0020": 0x20
    case "U+00A0": 0xA0
    case "U+202F": 0x202F
    default: nil
    }
  }
}
