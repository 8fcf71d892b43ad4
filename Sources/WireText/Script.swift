internal import CICU

/// The script of a scalar as Unicode has it.
package struct Script: Hashable, Sendable {
  /// ICU's number for it.
  let code: Int32

  /// Signs and digits that all scripts use.
  package static let common = Script(code: 0)
  package static let cyrillic = Script(code: 8)
  package static let greek = Script(code: 14)
  package static let latin = Script(code: 25)

  /// The script of a scalar.
  package static func of(_ scalar: UInt32) -> Script {
    if scalar < 0x80 {
      return ScalarClass.ofASCII(UInt8(truncatingIfNeeded: scalar)).isLetter ? .latin : .common
    }
    if scalar >= 0xC0, scalar < 0x250 { return scalar == "×" || scalar == "÷" ? .common : .latin }
    return Script(code: cicu_script(scalar))
  }

  /// The English name: `Cyrillic`.
  package var name: String {
    // SAFETY: ICU's names are constant strings.
    unsafe String(cString: cicu_script_name(code))
  }
}
