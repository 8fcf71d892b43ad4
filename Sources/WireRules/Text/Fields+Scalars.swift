import WireConfig
import WireText

extension Fields {
  /// The signs of a list, each one scalar; `default` where `key` is not written.
  mutating func scalars(_ key: String, default: [Unicode.Scalar]) -> [UInt32] {
    guard let texts = texts(key) else { return `default`.map(\.value) }
    return texts.compactMap { text in
      let scalars = text.text.unicodeScalars
      guard let first = scalars.first, scalars.count == 1 else {
        errors.add("“\(key)” wants single signs, not \(Printable.quoted(text.text))", at: text)
        return nil
      }
      return first.value
    }
  }
}
