import WireText

/// Makes the flat tree of a document from libyaml's events, and refuses what the reader does not allow.
struct YAMLTreeBuilder {
  enum Progress {
    /// The next event is wanted.
    case more
    /// The document is whole.
    case ended
    /// The file broke a bound, and reading on would be of no use.
    case stopped
  }

  /// A collection that has begun and not ended.
  private struct OpenCollection {
    let node: Int
    let isFlow: Bool
    let anchor: String?
    var childCount = 0
    /// The values inside, with aliases followed.
    var weight = 1
    /// The levels inside, with aliases followed.
    var height = 1
  }

  private struct Anchor {
    let node: Int
    var weight: Int
    var height: Int
    var isOpen: Bool
  }

  private let file: YAMLFile
  private let errors: ConfigErrorSink
  private var cursor: CharacterCursor
  private var nodes: [YAMLNode] = []
  private var pool: [UInt8] = []
  private var open: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  private var repeatedValues = 0
  private var documentCount = 0

  init(file: YAMLFile, cursor: CharacterCursor, errors: ConfigErrorSink) {
    self.file = file
    self.errors = errors
    self.cursor = cursor
    nodes.reserveCapacity(file.bytes.count / 12)
  }

  /// The root of the finished document; an empty mapping where nothing was written.
  consuming func finish() -> YAMLValue {
    if nodes.isEmpty || (nodes[0].kind == .plain && nodes[0].textCount == 0) {
      nodes = [YAMLNode(kind: .mapping, start: 0, end: 0, next: 1)]
    }
    return YAMLValue(document: YAMLDocument(file: file, nodes: nodes, pool: pool), index: 0)
  }

  /// Takes one event; `text` is that of a scalar.
  mutating func take(_ event: YAMLEvent, text: [UInt8]) -> Progress {
    let start = cursor.offset(ofCharacter: event.start)
    let place = ByteRange(start, max(start, cursor.offset(ofCharacter: event.end)))
    if let tag = event.tag { refuseTag(tag, at: place) }
    switch event.kind {
    case .scalar(let style):
      takeScalar(text, style, anchor: event.anchor, at: place)
      return .more
    case .alias: return takeAlias(event.anchor ?? "", at: place)
    case .mappingStart(let isFlow): return begin(.mapping, isFlow: isFlow, anchor: event.anchor, at: place)
    case .sequenceStart(let isFlow): return begin(.sequence, isFlow: isFlow, anchor: event.anchor, at: place)
    case .collectionEnd:
      end(at: place.end)
      return .more
    case .documentStart:
      documentCount += 1
      guard documentCount > 1 else { return .more }
      errors.add("a second document begins here", help: "keep one document in a file", at: place, in: file)
      return .stopped
    case .streamEnd: return .ended
    case .other: return .more
    }
  }

  private mutating func takeScalar(
    _ text: [UInt8], _ style: YAMLEvent.Style, anchor: String?, at place: ByteRange
  ) {
    var node = YAMLNode(
      kind: style == .plain ? .plain : .quoted, start: UInt32(place.start), end: UInt32(place.end))
    node.textCount = UInt32(text.count)
    let mark = style == .quoted ? 1 : 0
    node.isVerbatim =
      style != .block && place.count == text.count + 2 * mark && isText(text, at: place.start + mark)
    if node.isVerbatim {
      node.textStart = node.start + UInt32(mark)
    } else {
      node.textStart = UInt32(pool.count)
      pool.append(contentsOf: text)
    }
    checkKey(node, at: place)
    add(&node, weight: 1, height: 0)
    if let anchor { anchors[anchor] = Anchor(node: nodes.count - 1, weight: 1, height: 0, isOpen: false) }
  }

  /// Whether the file has the bytes `text` at `start`, and so many after it.
  private func isText(_ text: [UInt8], at start: Int) -> Bool {
    for offset in text.indices where file.bytes[start + offset] != text[offset] { return false }
    return true
  }

  private mutating func takeAlias(_ name: String, at place: ByteRange) -> Progress {
    guard let anchor = anchors[name] else {
      let nearest = NearestName.nearest(to: name, in: anchors.keys.sorted())
      errors.add(
        "nothing before this is named \(Printable.quoted("&" + name))",
        help: nearest.map { "did you mean \(Printable.quoted("*" + $0))?" }, at: place, in: file)
      return .stopped
    }
    guard !anchor.isOpen else {
      errors.add("\(Printable.quoted("*" + name)) stands inside what it repeats", at: place, in: file)
      return .stopped
    }
    guard open.count + anchor.height <= YAMLReader.maximumDepth else { return refuseDepth(at: place) }
    repeatedValues += anchor.weight
    guard repeatedValues <= YAMLReader.maximumRepeatedValues else {
      errors.add(
        "aliases repeat more than \(YAMLReader.maximumRepeatedValues) values", help: "write the values out",
        at: place, in: file)
      return .stopped
    }
    checkKey(nil, at: place)
    var node = YAMLNode(kind: .alias, start: UInt32(place.start), end: UInt32(place.end))
    node.textStart = UInt32(anchor.node)
    add(&node, weight: anchor.weight, height: anchor.height)
    return .more
  }

  private mutating func begin(
    _ kind: YAMLNode.Kind, isFlow: Bool, anchor: String?, at place: ByteRange
  ) -> Progress {
    guard open.count < YAMLReader.maximumDepth else { return refuseDepth(at: place) }
    checkKey(nil, at: place)
    if let anchor { anchors[anchor] = Anchor(node: nodes.count, weight: 0, height: 0, isOpen: true) }
    open.append(OpenCollection(node: nodes.count, isFlow: isFlow, anchor: anchor))
    nodes.append(YAMLNode(kind: kind, start: UInt32(place.start), end: UInt32(place.end)))
    return .more
  }

  private mutating func end(at offset: Int) {
    guard let ended = open.popLast() else { preconditionFailure("libyaml ended a collection twice") }
    nodes[ended.node].next = UInt32(nodes.count)
    if ended.isFlow { nodes[ended.node].end = UInt32(offset) }
    if nodes[ended.node].kind == .mapping {
      YAMLKeys.addRepeated(of: ended.node, in: nodes, pool: pool, file, to: errors)
    }
    if let name = ended.anchor {
      anchors[name] = Anchor(node: ended.node, weight: ended.weight, height: ended.height, isOpen: false)
    }
    countChild(end: nodes[ended.node].end, weight: ended.weight, height: ended.height)
  }

  private mutating func add(_ node: inout YAMLNode, weight: Int, height: Int) {
    node.next = UInt32(nodes.count + 1)
    nodes.append(node)
    countChild(end: node.end, weight: weight, height: height)
  }

  /// Tells the collection around a finished value of it. A block collection ends with its last value: libyaml
  /// lets it end where the next thing begins, after blank lines and comments.
  private mutating func countChild(end: UInt32, weight: Int, height: Int) {
    guard let last = open.indices.last else { return }
    open[last].childCount += 1
    open[last].weight += weight
    open[last].height = max(open[last].height, height + 1)
    nodes[open[last].node].end = max(nodes[open[last].node].end, end)
  }

  /// Refuses what may not stand where a key is due; `scalar` is nil for anything but a scalar.
  private func checkKey(_ scalar: YAMLNode?, at place: ByteRange) {
    guard let last = open.last, nodes[last.node].kind == .mapping, last.childCount.isMultiple(of: 2) else {
      return
    }
    guard let scalar else {
      errors.add("a key must be text, and not a list, a mapping or an alias", at: place, in: file)
      return
    }
    guard scalar.kind == .plain, scalar.textCount <= 2 else { return }
    let text = file.bytes[place.start..<place.end]
    if scalar.textCount == 0 {
      errors.add("a key is missing before the colon", at: place, in: file)
    } else if text.elementsEqual("<<".utf8) {
      errors.add("merge keys (“<<”) are not read", help: "write the keys out", at: place, in: file)
    }
  }

  private func refuseTag(_ tag: String, at place: ByteRange) {
    let standard = "tag:yaml.org,2002:"
    let name = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    errors.add(
      "tags are not read, here \(Printable.quoted(name))", help: "remove the tag", at: place, in: file)
  }

  private func refuseDepth(at place: ByteRange) -> Progress {
    errors.add(
      "lists and mappings are nested more than \(YAMLReader.maximumDepth) deep", at: place, in: file)
    return .stopped
  }
}
