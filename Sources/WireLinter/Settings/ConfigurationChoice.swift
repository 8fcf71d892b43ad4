/// Which configuration holds.
package enum ConfigurationChoice: Hashable, Sendable {
  /// The nearest one, found upward from each file.
  case nearest
  /// The one at a path, for all files.
  case file(String)
  /// None: no file is looked for.
  case none
}
