package import WireText

/// A value of a YAML file with its place. Aliases are followed: they have the place of what they stand for.
package struct YAMLValue: Sendable {
  package enum Kind: Sendable {
    case plainScalar, quotedScalar, sequence, mapping
  }

  /// A key of a mapping with its value.
  package typealias Entry = (key: YAMLText, value: YAMLValue)

  let document: YAMLDocument
  let index: Int

  init(document: YAMLDocument, index: Int) {
    self.document = document
    self.index = document.resolved(index)
  }

  var node: YAMLNode { document.nodes[index] }

  package var file: YAMLFile { document.file }

  /// Bytes of the file: a scalar with its quotation marks, or a collection up to the end of its last value.
  package var range: ByteRange { ByteRange(Int(node.start), Int(node.end)) }

  package var kind: Kind {
    switch node.kind {
    case .plain: .plainScalar
    case .quoted: .quotedScalar
    case .sequence: .sequence
    case .mapping: .mapping
    case .alias: preconditionFailure("an alias was not followed")
    }
  }

  /// The text of a scalar, to the byte; nil for a collection.
  package var text: YAMLText? {
    switch kind {
    case .plainScalar, .quotedScalar: YAMLText(node, in: document)
    case .sequence, .mapping: nil
    }
  }

  /// Whether this is `text` without quotation marks, as `off` in `fr/numbers: off`.
  package func isPlain(_ text: String) -> Bool {
    kind == .plainScalar && document.isText(of: node, text.utf8.span)
  }

  /// Whether nothing was written: an empty value, `~` or `null`.
  package var isNull: Bool { isMissing || isPlain("~") || isPlain("null") }

  /// Whether the value is empty, as after `key:` at the end of a line.
  var isMissing: Bool { node.kind == .plain && node.textCount == 0 }

  /// The values of a sequence; empty for anything else.
  package var elements: [YAMLValue] {
    guard kind == .sequence else { return [] }
    return children.map { YAMLValue(document: document, index: $0) }
  }

  /// The keys and values of a mapping in the order of the file; empty for anything else.
  package var entries: [Entry] {
    guard kind == .mapping else { return [] }
    let children = children
    return stride(from: 0, to: children.count, by: 2).map { position in
      let key = document.nodes[children[position]]
      return (YAMLText(key, in: document), YAMLValue(document: document, index: children[position + 1]))
    }
  }

  /// The value of `key`, the first if it is written twice.
  package func first(_ key: String) -> YAMLValue? {
    guard kind == .mapping else { return nil }
    let key = key.utf8.span
    let end = Int(node.next)
    var child = index + 1
    while child < end {
      let value = Int(document.nodes[child].next)
      if document.isText(of: document.nodes[child], key) {
        return YAMLValue(document: document, index: value)
      }
      child = Int(document.nodes[value].next)
    }
    return nil
  }

  /// The texts of a sequence of scalars; nil for anything else, and where one of them is empty.
  var texts: [String]? {
    guard kind == .sequence else { return nil }
    var texts: [String] = []
    var child = index + 1
    while child < Int(node.next) {
      let element = document.nodes[child]
      switch element.kind {
      case .plain, .quoted:
        if element.textCount == 0 { return nil }
        texts.append(String(decoding: document.text(of: element), as: UTF8.self))
      case .sequence, .mapping, .alias: return nil
      }
      child = Int(element.next)
    }
    return texts
  }

  /// The words of a scalar, with white space between them; nil for a collection.
  package var words: [String]? {
    guard kind == .plainScalar || kind == .quotedScalar else { return nil }
    let text = document.text(of: node)
    let bytes = text.span
    var words: [String] = []
    words.reserveCapacity(bytes.count / 8)
    var start = 0
    for place in 0...bytes.count {
      guard place == bytes.count || WhiteSpace.isASCII(bytes[place]) else { continue }
      if place > start {
        words.append(String(decoding: text[text.startIndex + start..<text.startIndex + place], as: UTF8.self))
      }
      start = place + 1
    }
    return words
  }

  /// The keys of a mapping that are none of `known`, in the order of the file; empty for anything else.
  func keys(outside known: [String]) -> [YAMLText] {
    guard kind == .mapping else { return [] }
    var keys: [YAMLText] = []
    var child = index + 1
    while child < Int(node.next) {
      let key = document.nodes[child]
      if !known.contains(where: { document.isText(of: key, $0.utf8.span) }) {
        keys.append(YAMLText(key, in: document))
      }
      child = Int(document.nodes[Int(key.next)].next)
    }
    return keys
  }

  private var children: [Int] {
    var indices: [Int] = []
    var child = index + 1
    while child < Int(node.next) {
      indices.append(child)
      child = Int(document.nodes[child].next)
    }
    return indices
  }

  /// What the value is, for a message: a list, a mapping, or its text in quotation marks.
  var inWords: String {
    switch kind {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .plainScalar, .quotedScalar:
      isMissing ? "nothing" : Printable.quoted(String(decoding: document.text(of: node), as: UTF8.self))
    }
  }
}
