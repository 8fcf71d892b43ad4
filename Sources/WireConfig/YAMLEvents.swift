import CYAML

/// The events of one text, read by libyaml, in safe terms.
///
/// Owns libyaml's parser and a copy of the text, both of which stay where they are until the end.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// The text of the last scalar; one buffer serves all.
  private(set) var text: [UInt8] = []

  /// Reads `bytes`, UTF-8 without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    // One byte at least, since libyaml wants an address for an empty text too.
    unsafe input = .allocate(capacity: max(bytes.count, 1))
    unsafe parser = .allocate(capacity: 1)
    // SAFETY: `initialize` fills the buffer, which has room for all of `bytes`.
    _ = unsafe input.initialize(from: bytes)
    // SAFETY: libyaml sets every field of the parser.
    let isReady = unsafe yaml_parser_initialize(parser)
    precondition(isReady == 1, "libyaml found no memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // SAFETY: `input` lives as long as the parser, and its first `count` bytes are set.
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    // SAFETY: both were allocated in `init`, and nothing else has their address.
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event, or nil where the text is not YAML: see `problem`. None may be asked for after that.
  mutating func next() -> YAMLEvent? {
    var event = unsafe yaml_event_t()
    // SAFETY: libyaml sets every field of the event, and it is deleted once, after it was copied from.
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe Int(event.start_mark.index)
    let end = unsafe Int(event.end_mark.index)
    // SAFETY: the type says which member of the union libyaml has set; its pointers live until the event is
    // deleted, `value` has `length` bytes, and names and tags end with a zero byte.
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      text.removeAll(keepingCapacity: true)
      unsafe text.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      let style: YAMLEvent.Style =
        switch unsafe scalar.style {
        case YAML_PLAIN_SCALAR_STYLE: .plain
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        default: .block
        }
      return unsafe YAMLEvent(
        kind: .scalar(style), start: start, end: end, anchor: Self.string(scalar.anchor),
        tag: Self.string(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        kind: .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE), start: start, end: end,
        anchor: Self.string(sequence.anchor), tag: Self.string(sequence.tag))
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        kind: .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE), start: start, end: end,
        anchor: Self.string(mapping.anchor), tag: Self.string(mapping.tag))
    case YAML_ALIAS_EVENT:
      return unsafe YAMLEvent(
        kind: .alias, start: start, end: end, anchor: Self.string(event.data.alias.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .collectionEnd, start: start, end: end)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, start: start, end: end)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, start: start, end: end)
    default: return YAMLEvent(kind: .other, start: start, end: end)
    }
  }

  /// What is wrong with the text, once `next` has returned nil.
  var problem: YAMLProblem {
    // SAFETY: the parser is set up; its problem and context are constant strings, or nil.
    let state = unsafe parser.pointee
    return unsafe YAMLProblem(
      text: state.problem.map { unsafe String(cString: $0) } ?? "unknown problem",
      place: state.error == YAML_READER_ERROR
        ? .byte(Int(state.problem_offset)) : .character(Int(state.problem_mark.index)),
      contextStart: state.context == nil ? nil : Int(state.context_mark.index))
  }

  private static func string(_ name: UnsafePointer<UInt8>?) -> String? {
    // SAFETY: libyaml ends names and tags with a zero byte.
    unsafe name.map { unsafe String(cString: $0) }
  }
}
