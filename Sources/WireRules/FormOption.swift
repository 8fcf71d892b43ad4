package import WireConfig
package import WireStory
import WireText

/// The option `form` that datelines, credits and sign-offs share: the form to enforce, where a house has one.
package enum FormOption {
  package static let manual = RuleManual.Entry(
    "form",
    "the form to write, with fields in braces; without it only damage is mended and the author's dash kept")

  /// Reads the option `form`; a bad form is an error at its place in the file.
  package static func read(_ options: inout Fields) -> Form? {
    guard let text = options.text("form") else { return nil }
    do throws(FormError) {
      return try Form(text.text)
    } catch {
      options.errors.add(
        error.message, at: text, part: ByteRange(error.offset, error.offset))
      return nil
    }
  }

  /// The part as the form has it; nil where the form has a field that the part lacks.
  package static func expected(_ part: Part, in story: Story, form: Form?) -> String? {
    let bytes = story.source.bytes.span
    guard let form else { return part.mended(in: bytes) }
    return form.write(fields: part.fields, in: bytes)
  }
}
