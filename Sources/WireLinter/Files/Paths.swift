/// Takes paths apart and puts them together, by their text alone.
package enum Paths {
  /// `name` inside `folder`; `name` itself where it begins with a slash or the folder is empty.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || isAbsolute(name) { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  /// What stands after the last slash.
  package static func lastStep(_ path: String) -> String {
    guard let cut = path.utf8.lastIndex(of: slash) else { return path }
    return String(path[path.utf8.index(after: cut)...])
  }

  /// What stands before the last slash; nil where there is none.
  static func folder(_ path: String) -> String? {
    path.utf8.lastIndex(of: slash).map { String(path[..<$0]) }
  }

  /// The folder that holds an absolute path; nil for the root.
  package static func parent(_ path: String) -> String? {
    guard path.utf8.count > 1, let cut = path.utf8.lastIndex(of: slash) else { return nil }
    return cut == path.utf8.startIndex ? "/" : String(path[..<cut])
  }

  /// `path` without `.` steps and doubled slashes; `..` stays, as a link may stand before it. Empty for `.`.
  package static func tidied(_ path: String) -> String {
    if isTidied(path) { return path }
    let steps = path.utf8.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
    return (isAbsolute(path) ? "/" : "") + steps.map { String($0) ?? "" }.joined(separator: "/")
  }

  /// `path` from the root, without `.` and `..` steps; links are not looked at.
  package static func absolute(_ path: String, from folder: String) -> String {
    let path = join(folder, path)
    if isAbsolute(path), isTidied(path) { return path }
    var steps: [Substring] = []
    for bytes in path.utf8.split(separator: slash) where !bytes.elementsEqual(".".utf8) {
      if bytes.elementsEqual("..".utf8) { _ = steps.popLast() } else { steps.append(Substring(bytes)) }
    }
    return "/" + steps.joined(separator: "/")
  }

  /// Whether a path surely has no `.` and `..` steps, doubled slashes and slash at its end, as no step of it begins with a
  /// full stop; a quick yes.
  private static func isTidied(_ path: String) -> Bool {
    guard let first = path.utf8.first, first != UInt8(ascii: ".") else { return false }
    var last = first
    for byte in path.utf8.dropFirst() {
      if last == slash, byte == slash || byte == UInt8(ascii: ".") { return false }
      last = byte
    }
    return last != slash
  }

  /// `path` as seen from `folder`, both absolute; nil where it is not inside, empty for the folder itself.
  package static func relative(_ path: String, to folder: String) -> String? {
    if folder == "/" { return String(path.dropFirst()) }
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    guard let next = rest.first else { return "" }
    return next == slash ? String(rest.dropFirst()) : nil
  }

  /// Whether the bytes of `left` come before those of `right`.
  package static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static let slash = UInt8(ascii: "/")
}
