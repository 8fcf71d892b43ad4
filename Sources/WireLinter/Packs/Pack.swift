/// A pack whose manifest was read.
package struct Pack: Sendable {
  package let folder: PackFolder
  package let manifest: PackManifest

  package var name: String { folder.name }
}
