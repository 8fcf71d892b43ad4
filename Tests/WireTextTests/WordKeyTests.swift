import Testing
import WireText

@Suite struct WordKeyTests {
  @Test(arguments: [
    ("Élan", "élan"), ("AUJOURD’HUI", "aujourd'hui"), ("Asie\u{2011}Pacifique", "asie-pacifique"),
    ("E\u{301}lan", "élan"), ("Straße", "strasse"), ("TRẦN ĐẠI", "trần đại"), ("Ơ Ư", "ơ ư"),
    ("co\u{AD}opération", "coopération"), ("ΟΔΟΣ", "οδοσ"), ("İ", "i\u{307}"), ("", ""),
  ])
  func keyIsFoldedNFC(text: String, key: String) {
    #expect(WordKey.make(text) == Array(key.utf8))
  }
}
