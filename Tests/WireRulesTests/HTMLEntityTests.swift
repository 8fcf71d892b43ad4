import TestSupport
import Testing
import WireRules

@Suite struct HTMLEntityTests {
  static let kind = KindTester(
    Encoding.self,
    "fault: html-entity\nshown-with: [HTML]\nentities: { amp: \"&\", nbsp: \"\\u00A0\", eacute: é, lt: \"<\" }"
  )

  @Test(arguments: [
    ("caf⟦&eacute;⟧", "café"), ("⟦&amp;eacute;⟧t⟦&#233;⟧", "été"), ("l⟦&#146;⟧été", "l’été"),
    ("⟦&#xE9;⟧té", "été"),
    ("un⟦&nbsp;⟧mot", "un mot"), ("un ⟦&nbsp;⟧mot", "un mot"), ("mot⟦&nbsp;⟧!", "mot\u{A0}!"),
    ("Zoé ⟦&amp;⟧ Fils", "Zoé & Fils"),
  ])
  func aSignStandsForItself(_ marked: String, _ fixed: String) {
    Self.kind.expectFindings(marked)
    #expect(Self.kind.fixed(MarkedText(marked).text) == fixed)
  }

  @Test(arguments: [
    "In HTML one writes &amp; for it.", "En HTML : « &eacute; », &lt;", "le titre « &eacute; », puis “&amp;”",
    "l’entité `&eacute;` et \"&lt;\"",
  ])
  func whatIsShownOnPurposeStays(_ text: String) {
    #expect(Self.kind.findings(in: text).isEmpty)
  }

  @Test func aParagraphSpeaksForItselfAlone() {
    Self.kind.expectFindings(
      "Un café en HTML &amp; ailleurs.\n\nUn caf⟦&eacute;⟧, htmlx, « Zoé ⟦&amp;⟧ Fils »")
  }

  @Test(arguments: [
    "R&D; et", "&eacute", "&;", "&#;", "&#x;", "&#1;", "&#xD800;", "&#99999999999;", "&unknown;", "a & b; c",
  ])
  func whatNamesNothingStays(_ text: String) {
    #expect(Self.kind.findings(in: text).isEmpty)
  }
}
