import CYAML
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

  init(file: YAMLFile, textStart: Int, isASCII: Bool, errors: ConfigErrorSink) {
    self.file = file
    self.errors = errors
    cursor = CharacterCursor(file.bytes, from: textStart, isASCII: isASCII)
    nodes.reserveCapacity(file.bytes.count / 12)
  }

  /// The root of the finished document; an empty mapping where nothing was written.
  consuming func finish() -> YAMLValue {
    if nodes.isEmpty || (nodes[0].kind == .plain && nodes[0].textCount == 0) {
      nodes = [YAMLNode(kind: .mapping, start: 0, end: 0, next: 1)]
    }
    return YAMLValue(document: YAMLDocument(file: file, nodes: nodes, pool: pool), index: 0)
  }

  /// Takes one event of the parser that reads `source`, the bytes of the file.
  mutating func take(_ event: yaml_event_t, source: UnsafeBufferPointer<UInt8>) -> Progress {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      // SAFETY: the type says which member of the union libyaml has set.
      return unsafe takeScalar(event, event.data.scalar, source: source)
    case YAML_ALIAS_EVENT:
      // SAFETY: as above; an alias always has a name, which ends with a zero byte.
      return unsafe takeAlias(String(cString: event.data.alias.anchor), at: place(of: event))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe begin(
        .mapping, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, event, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe begin(
        .sequence, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, event, anchor: start.anchor,
        tag: start.tag)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      end(at: unsafe place(of: event).end)
      return .more
    case YAML_DOCUMENT_START_EVENT:
      documentCount += 1
      guard documentCount > 1 else { return .more }
      errors.add(
        "a second document begins here", help: "keep one document in a file", at: unsafe place(of: event),
        in: file)
      return .stopped
    case YAML_STREAM_END_EVENT:
      return .ended
    default:
      return .more
    }
  }

  private mutating func place(of event: yaml_event_t) -> ByteRange {
    let start = unsafe cursor.offset(ofCharacter: event.start_mark.index)
    let end = unsafe cursor.offset(ofCharacter: event.end_mark.index)
    return ByteRange(start, max(start, end))
  }

  private mutating func takeScalar(
    _ event: yaml_event_t, _ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar,
    source: UnsafeBufferPointer<UInt8>
  ) -> Progress {
    let place = unsafe place(of: event)
    let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
    let isQuoted =
      unsafe scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    unsafe refuseTag(scalar.tag, at: place)
    // SAFETY: libyaml gives `length` bytes at `value`, which live until the event is deleted.
    let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var node = YAMLNode(kind: isPlain ? .plain : .quoted, start: UInt32(place.start), end: UInt32(place.end))
    let mark = isQuoted ? 1 : 0
    node.textCount = UInt32(text.count)
    node.isVerbatim = isPlain || isQuoted
    if unsafe node.isVerbatim && place.count - 2 * mark == text.count
      && Self.isSame(text, source, at: place.start + mark)
    {
      node.textStart = node.start + UInt32(mark)
    } else {
      node.isVerbatim = false
      node.textStart = UInt32(pool.count)
      unsafe pool.append(contentsOf: text)
    }
    checkKey(node, at: place)
    add(&node, weight: 1, height: 0)
    if let anchor = unsafe scalar.anchor {
      // SAFETY: an anchor's name ends with a zero byte.
      anchors[unsafe String(cString: anchor)] = Anchor(
        node: nodes.count - 1, weight: 1, height: 0, isOpen: false)
    }
    return .more
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
    _ kind: YAMLNode.Kind, isFlow: Bool, _ event: yaml_event_t, anchor: UnsafePointer<UInt8>?,
    tag: UnsafePointer<UInt8>?
  ) -> Progress {
    let place = unsafe place(of: event)
    guard open.count < YAMLReader.maximumDepth else { return refuseDepth(at: place) }
    unsafe refuseTag(tag, at: place)
    checkKey(nil, at: place)
    // SAFETY: an anchor's name ends with a zero byte.
    let name = unsafe anchor.map { unsafe String(cString: $0) }
    if let name { anchors[name] = Anchor(node: nodes.count, weight: 0, height: 0, isOpen: true) }
    open.append(OpenCollection(node: nodes.count, isFlow: isFlow, anchor: name))
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

  private func refuseTag(_ tag: UnsafePointer<UInt8>?, at place: ByteRange) {
    guard let tag = unsafe tag else { return }
    // SAFETY: a tag ends with a zero byte.
    var name = unsafe String(cString: tag)
    let standard = "tag:yaml.org,2002:"
    if name.hasPrefix(standard) { name = "!!" + name.dropFirst(standard.count) }
    errors.add(
      "tags are not read, here \(Printable.quoted(name))", help: "remove the tag", at: place, in: file)
  }

  private func refuseDepth(at place: ByteRange) -> Progress {
    errors.add(
      "lists and mappings are nested more than \(YAMLReader.maximumDepth) deep", at: place, in: file)
    return .stopped
  }

  private static func isSame(
    _ text: UnsafeBufferPointer<UInt8>, _ source: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start >= 0, start + text.count <= source.count else { return false }
    for offset in 0..<text.count {
      // SAFETY: both indices are below the counts, which are checked above.
      if unsafe text[offset] != source[start + offset] { return false }
    }
    return true
  }
}
