import Testing
import WireLinter

/// Text in a language that no pack has, and that shares its small words with one that a pack has.
@Suite struct NeighbourLanguageTests {
  static let stories = [
    """
    Els pescadors del port demanen una ajuda per reparar les barques després de la tempesta que va colpejar la costa.
    L'alcaldessa va explicar dimarts que el govern ha promès diners, però que encara no han arribat. Els veïns de la vila
    esperen que la carretera del far es pugui obrir de nou abans de l'estiu, quan els visitants omplen els carrers estrets.
    """,
    """
    Pescarii din port cer un ajutor de la guvern pentru a repara bărcile după furtuna de săptămâna trecută. Primarul a
    spus marți că banii nu au ajuns încă, iar drumul spre far va fi deschis din nou înainte de vară, când vin turiștii.
    Locuitorii orașului speră că școala de lângă piață va primi un acoperiș nou și că lucrările nu vor întârzia.
    """,
    """
    De vissers van de haven vragen steun om hun schepen te herstellen na de storm van vorige week. De burgemeester zei
    dinsdag dat het geld nog niet is aangekomen en dat de weg naar de vuurtoren voor de zomer weer open moet zijn. In de
    buurt van de markt krijgt een school een nieuw dak, en de bewoners hopen dat de werken snel zullen beginnen.
    """,
    """
    Fiskarna i hamnen begär stöd för att reparera sina båtar efter stormen förra veckan. Borgmästaren sade på tisdagen
    att pengarna inte har kommit och att vägen till fyren ska öppnas igen före sommaren. ”Vi väntar”, sade hon. Skolan vid
    torget får ett nytt tak, och de som bor i närheten hoppas att arbetet börjar snart och att ingen behöver flytta.
    """,
  ]

  @Test(arguments: stories)
  func nothingIsFound(_ story: String) throws {
    #expect(try Linter().lint(story, path: "story.txt").findings.map(\.message) == [])
  }
}
