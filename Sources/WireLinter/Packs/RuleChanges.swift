import WireConfig

/// What packs, configuration and overrides change in rules, layer by layer.
struct RuleChanges: Sendable {
  /// Those that count most last; in a layer what is said of one rule comes after what is said of several.
  let all: [RuleChange]

  /// Takes the layers, those that count most last.
  init(_ layers: [[RuleChange]]) {
    all = layers.flatMap { layer in layer.filter(\.isGeneral) + layer.filter { !$0.isGeneral } }
  }

  /// The options that stand before those of the rule's file, those that count most last; nil where it is off.
  ///
  /// A rule that was turned off is on again where a later layer sets options of it.
  func layers(for id: String) -> [YAMLValue]? {
    var layers: [YAMLValue] = []
    var isOff = false
    for change in all where RulePattern.matches(change.pattern.text, id) {
      switch change.value {
      case .off: isOff = true
      case .on: isOff = false
      case .options(let options):
        isOff = false
        layers.append(options)
      }
    }
    return isOff ? nil : layers
  }
}
