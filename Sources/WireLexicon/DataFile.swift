import WireText

/// A data file whose header and text were checked, used where it lies.
@safe struct DataFile<Format: DataFileFormat>: Sendable {
  // SAFETY: never written to, so that all threads may read; the bytes outlive the value, as `mapping` keeps them or the
  // program holds them. A span can't be stored beside what keeps its bytes.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  let format: Format
  let language: Language
  /// Keeps the mapping while the value lives; nil for bytes that live as long as the program.
  private let mapping: MappedFile?

  /// Takes bytes that lie in memory for as long as the program runs.
  init(embedded bytes: UnsafeRawBufferPointer, name: String) throws(LexiconError) {
    do throws(LexiconError.Reason) {
      unsafe try self.init(checking: bytes, mapping: nil)
    } catch {
      throw LexiconError(name: name, reason: error)
    }
  }

  /// Maps a file.
  init(path: String) throws(LexiconError) {
    do throws(LexiconError.Reason) {
      let mapping = try MappedFile(path: path)
      // SAFETY: the value holds the mapping that its bytes belong to.
      unsafe try self.init(checking: mapping.bytes, mapping: mapping)
    } catch {
      throw LexiconError(name: path, reason: error)
    }
  }

  private init(checking bytes: UnsafeRawBufferPointer, mapping: MappedFile?) throws(LexiconError.Reason) {
    let format = unsafe try Format(checking: bytes)
    let code = unsafe bytes[format.languageStart..<format.noteStart]
    let note = unsafe bytes[format.noteStart..<format.fileSize]
    guard let code = unsafe String(validating: code, as: UTF8.self), !code.isEmpty,
      unsafe String(validating: note, as: UTF8.self) != nil
    else { throw .damaged("its language or note is not text") }
    self.format = format
    self.mapping = mapping
    unsafe self.bytes = bytes
    language = Language(code)
  }

  /// What the file was made of, and under which licence.
  var note: String {
    unsafe String(decoding: bytes[format.noteStart..<format.fileSize], as: UTF8.self)
  }
}
