/// A pattern as parsed: literals, white space, fields and optional parts.
enum FormPiece: Sendable {
  case field(FormField.Name)
  case space([UInt8])
  case word([UInt8], key: [UInt8])
  case mark([UInt8])
  case optional([FormPiece])
}
