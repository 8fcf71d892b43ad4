/// Clean French copy of any length: written sentences in a random order that a seed decides, no two paragraphs alike.
struct CleanText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private static let sentences = [
    "Le conseil municipal a voté mardi le budget de la ville, qui prévoit la réfection de trois écoles.",
    "« Nous avons attendu cette décision pendant dix ans », a déclaré la présidente de l'association.",
    "Les travaux commenceront au printemps et dureront environ quatorze mois, selon le cabinet du maire.",
    "D'après les services de l'État, la rivière est restée sous le seuil d'alerte depuis le début du mois.",
    "La ministre de l'Agriculture a reçu les représentants des éleveurs, qui demandent un report de la mesure.",
    "Une centaine d'habitants ont assisté à la cérémonie, organisée dans la cour de l'ancienne gare.",
    "L'entreprise emploie aujourd'hui deux cent cinquante personnes et exporte vers une douzaine de pays.",
    "Le parquet a ouvert une enquête préliminaire, sans préciser la nature des faits reprochés.",
    "Aucun blessé n'est à déplorer, mais la circulation a été interrompue pendant plusieurs heures.",
    "Les deux pays souhaitent renforcer leur coopération dans le domaine de la santé et de la recherche.",
    "Le directeur de l'hôpital a remercié les équipes, mobilisées jour et nuit depuis la fin de l'été.",
    "Cette année, la récolte devrait atteindre un niveau comparable à celui de l'an dernier.",
  ]

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func paragraph() -> String {
    let sentences = (0..<4).map { _ in Self.sentences[next(Self.sentences.count)] }
    return sentences.joined(separator: " ")
      + " Le vote a réuni \(next(900) + 100) voix sur \(next(900) + 1_000)."
  }

  /// One story of about that many bytes.
  func story(bytes: Int) -> [UInt8] {
    var text = self
    return text.nextStory(bytes: bytes)
  }

  /// Stories of about `bytes` each, `total` bytes in all.
  func stories(bytes: Int, total: Int) -> [[UInt8]] {
    var text = self
    return (0..<(total / bytes)).map { _ in text.nextStory(bytes: bytes) }
  }

  private mutating func nextStory(bytes: Int) -> [UInt8] {
    var story: [UInt8] = []
    story.reserveCapacity(bytes + 1_000)
    while story.count < bytes {
      story.append(contentsOf: paragraph().utf8)
      story.append(contentsOf: "\n\n".utf8)
    }
    return story
  }
}
