import WireConfig
import WireStory
import WireText

extension Form {
  /// Reads a form; what is wrong with it is recorded at its place in the file.
  init?(_ text: YAMLText, errors: ConfigErrorSink) {
    do throws(FormError) {
      try self.init(text.text)
    } catch {
      errors.add(error.message, at: text, part: ByteRange(error.offset, error.offset))
      return nil
    }
  }
}
