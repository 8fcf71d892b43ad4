/// One value of a document, in the order in which values begin; the children of a collection follow it.
struct YAMLNode: Sendable {
  enum Kind: UInt8, Sendable {
    case plain, quoted, sequence, mapping, alias
  }

  var kind: Kind
  /// Whether the text is a part of the file byte for byte; else it is in the document's `pool`.
  var isVerbatim = true
  /// Bytes of the file: the scalar with its quotation marks, or the collection.
  var start: UInt32
  var end: UInt32
  /// Bytes of the file or of the pool; of an alias, the node it stands for is `textStart`.
  var textStart: UInt32 = 0
  var textCount: UInt32 = 0
  /// The index of the first node that is not inside this one.
  var next: UInt32 = 0
}
