import Synchronization
import WireConfig
import WireStory
import WireText

/// The rule tables of one ruleset, each made when the first story in its languages comes.
final class RuleTables: Sendable {
  private let ruleset: Ruleset
  /// The languages that some rule runs in.
  private let languages: Set<Language>
  /// With the languages of the stories that each is for, ordered by code; few, as most stories are in one.
  private let tables = Mutex<[(languages: [Language], table: RuleTable)]>([])

  init(_ ruleset: Ruleset) {
    self.ruleset = ruleset
    languages = Set(ruleset.entries.compactMap(\.language))
  }

  /// What is wrong with the files of rules that some story asked for.
  var faults: Set<ConfigError> {
    tables.withLock { tables in tables.reduce(into: []) { $0.formUnion($1.table.faults) } }
  }

  /// The rules for stories that have blocks in the same languages as these blocks. Any thread may ask; another waits while
  /// one makes a table.
  func table(for blocks: [Block]) -> RuleTable {
    var spoken: [Language] = []
    for block in blocks where spoken.last != block.language {
      if languages.contains(block.language), !spoken.contains(block.language) {
        spoken.append(block.language)
      }
    }
    spoken.sort()
    return tables.withLock { tables in
      if let known = tables.first(where: { $0.languages == spoken }) { return known.table }
      let table = RuleTable(ruleset, languages: spoken)
      tables.append((spoken, table))
      return table
    }
  }
}
