package import WireText

/// The options of a mapping, each read once; what is left at the end is an unknown key.
///
/// A reading method that finds a fault adds it to the sink and returns the default, or nil, or an empty value for a
/// required key: all faults are told together, and whoever owns the sink checks it before it uses what was read.
/// Several layers may be given; of a key that stands in more than one the last counts.
package struct Fields: ~Copyable {
  package let errors: ConfigErrorSink
  private let layers: [YAMLValue]
  private let noun: String
  /// All keys that were asked for, twice where one was asked for twice.
  private var known: [String] = []
  /// Those of them that are written and were read.
  private var read: [String] = []

  /// Reads the mapping `value`; anything else is an error, and then has no keys. `noun` names a key in messages.
  ///
  /// - Parameter mainKey: the key that a text in place of the mapping was probably meant for.
  package init(
    _ value: YAMLValue, noun: String = "option", mainKey: String? = nil, errors: ConfigErrorSink
  ) {
    self.init(layers: [value], noun: noun, mainKey: mainKey, errors: errors)
  }

  /// Reads several mappings, those later in `layers` before those earlier, option by option.
  package init(
    layers: [YAMLValue], noun: String = "option", mainKey: String? = nil, errors: ConfigErrorSink
  ) {
    precondition(!layers.isEmpty, "fields have no layer")
    self.layers = layers
    self.noun = noun
    self.errors = errors
    for layer in layers where layer.kind != .mapping && !layer.isNull {
      let line = mainKey.flatMap { key in layer.text.map { "\(key): \(Printable.escaped($0.text))" } }
      errors.add(
        "a mapping is wanted, not \(layer.inWords)",
        help: line.map { "write “\($0)”" } ?? "write “key: value” lines", at: layer)
    }
  }

  /// Where the mapping begins, for errors that speak of all of it.
  package var start: (file: YAMLFile, range: ByteRange) {
    (layers[0].file, ByteRange(layers[0].range.start, layers[0].range.start))
  }

  /// Whether `key` is written, whatever its value; the key becomes known, and can still be read.
  package mutating func has(_ key: String) -> Bool {
    known.append(key)
    return layers.contains { $0.first(key) != nil }
  }

  /// The value of `key` as it is. Every other reading method goes through this one, and traps at a second reading of a key
  /// that is written.
  @discardableResult
  package mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    for layer in layers.reversed() {
      guard let value = layer.first(key) else { continue }
      precondition(!read.contains(key), "the key is read twice")
      read.append(key)
      return value
    }
    return nil
  }

  /// The value of `key`, which must be there.
  package mutating func value(required key: String) -> YAMLValue? {
    guard let value = value(key) else {
      // What is no mapping was told, and can have no keys.
      guard layers.contains(where: { $0.kind == .mapping || $0.isNull }) else { return nil }
      let start = start
      errors.add("the \(noun) “\(key)” is missing", help: "add “\(key): …”", at: start.range, in: start.file)
      return nil
    }
    return value
  }

  /// Adds an error about the value of `key`, or of the whole mapping where the key is not written.
  package func report(_ message: String, help: String? = nil, at key: String) {
    for layer in layers.reversed() {
      if let value = layer.first(key) { return errors.add(message, help: help, at: value) }
    }
    errors.add(message, help: help, at: start.range, in: start.file)
  }

  /// Adds an error for each key that nothing asked for, with the nearest one that was asked for.
  package consuming func finish() {
    for layer in layers {
      for key in layer.keys(outside: known) {
        var names: [String] = []
        for name in known where !names.contains(name) { names.append(name) }
        errors.add(
          "unknown \(noun) \(Printable.quoted(key.text))", help: NearestName.help(for: key.text, in: names),
          at: key)
      }
    }
  }
}
