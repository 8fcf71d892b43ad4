/// What lies in a data file and is used there: nothing is parsed at the start.
package protocol FileBacked: Sendable {
  /// Takes bytes that lie in memory for as long as the program runs; errors call them `name`.
  init(embedded bytes: UnsafeRawBufferPointer, name: String) throws(LexiconError)

  /// Maps a file.
  init(path: String) throws(LexiconError)
}
