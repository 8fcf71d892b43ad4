import TestSupport
import Testing
import WireText

@Suite struct SentencesTests {
  @Test(arguments: [
    "⟦Il est venu.⟧ ⟦Il est parti !⟧",
    "⟦M. Dupont a vu le Dr. Martin.⟧ ⟦Il a dit oui.⟧",
    "⟦J.-C. Martin et B. Obama.⟧ ⟦Fin.⟧",
    "⟦« Oui. »⟧ ⟦Elle est partie.⟧",
    "⟦« Oui. » dit-elle.⟧ ⟦»Ja.« sagt er.⟧ ⟦»Nein.«⟧",
    "⟦Une ligne\ncoupée en deux.⟧\n⟦Une autre.⟧",
    "⟦Une ligne\r\ncoupée en deux.⟧\r\n⟦Une autre.⟧",
    "⟦Un titre sans point⟧\n\n⟦Un texte.⟧",
    "⟦E\u{301}te\u{301} 👍.⟧ ⟦À Hà Nội.⟧",
    "", " \n ",
  ])
  func abbreviationsAndLineEndsDoNotEndSentences(marked: String) {
    let marked = MarkedText(marked)
    let bytes = marked.bytes
    var tokens = Tokens()
    let range = ByteRange(0, bytes.count)
    Tokeniser(rules: WordRules(language: Language("fr"), abbreviations: ["M", "Dr"]))
      .tokenise(bytes.span, in: range, into: &tokens)
    let found = Sentences.ranges(in: bytes.span, range, tokens: tokens, language: Language("fr"))
    #expect(MarkedText(marked.text, marking: found).description == marked.description)
  }
}
