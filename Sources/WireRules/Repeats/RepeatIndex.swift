/// What of a run's stories stands in an earlier story too: whole stories, and single passages.
///
/// Linear in the number of passages: texts are looked up by the hash of their words and by bands of their sketches
/// (locality-sensitive hashing: P. Indyk, R. Motwani, “Approximate Nearest Neighbors”, 1998), and each is compared with
/// the first and the last text of its bucket alone.
package struct RepeatIndex: Sendable {
  /// A passage that an earlier story has.
  struct Match: Sendable {
    /// An index into `StoryPrint.passages`.
    let passage: Int
    /// The story that has it first, and the passage there.
    let firstStory: Int
    let firstPassage: Int
    /// Whether it has the same words; else it has nearly the same.
    let isExact: Bool
    /// How many stories have it.
    let stories: Int
  }

  /// An earlier story that is the same.
  struct Kin: Sendable {
    let story: Int
    let kinship: StoryKinship
  }

  private var matches: [Int: [Match]] = [:]
  private var kin: [Int: Kin] = [:]

  /// - Parameter prints: of all stories, in their order; nil for a story that is not compared.
  init(_ prints: [StoryPrint?]) {
    guard prints.contains(where: { $0 != nil }) else { return }
    kin = Self.kin(among: prints)
    var passages = PassageIndex(prints)
    matches = passages.matches()
  }

  /// The passages of a story that earlier stories have.
  func matches(of story: Int) -> [Match] { matches[story] ?? [] }

  /// The first earlier story that is the same: one that was repeated before one of which it is a version.
  func kin(of story: Int) -> Kin? { kin[story] }

  private static func kin(among prints: [StoryPrint?]) -> [Int: Kin] {
    var candidates: [Int: Set<Int>] = [:]
    var seen = FirstSeen(count: prints.count)
    for key in 0..<StoryPrint.keys {
      seen.removeAll()
      for (story, print) in prints.enumerated() {
        guard let hash = print?.key(key), let others = seen.add(story, hash) else { continue }
        candidates[story, default: []].formUnion([others.first, others.last])
      }
    }
    var kin: [Int: Kin] = [:]
    for (story, others) in candidates {
      guard let print = prints[story] else { continue }
      for other in others.sorted() {
        guard let kinship = prints[other]?.kinship(to: print) else { continue }
        if case .repeated = kinship {
          kin[story] = Kin(story: other, kinship: kinship)
          break
        }
        if kin[story] == nil { kin[story] = Kin(story: other, kinship: kinship) }
      }
    }
    return kin
  }
}
