import WireConfig
package import WireRules

/// What one configuration, or its absence, states for the files under its folder.
package struct Settings: Sendable {
  /// Nil where no configuration was found.
  package let configuration: ConfigurationFile?
  /// Which files of the folder are stories.
  package let selection: FileSelection
  /// The least severity at which a run fails.
  package let failOn: Severity

  /// The folder that paths and patterns start from, absolute.
  package var folder: String { selection.folder }

  /// The overrides that hold for a file, as indices in the order in which they count.
  func overrides(for path: String) -> [Int] {
    guard let configuration else { return [] }
    let inside = Paths.relative(path, to: folder) ?? String(path.dropFirst())
    return configuration.overrides.indices.filter { index in
      configuration.overrides[index].files.contains { $0.matches(inside) }
    }
  }

  /// The layers that hold together with the overrides of `indices`, those that count most last.
  func layers(_ indices: [Int]) -> [ConfigurationLayer] {
    guard let configuration else { return [ConfigurationLayer()] }
    return [configuration.top] + indices.map { configuration.overrides[$0].layer }
  }
}
