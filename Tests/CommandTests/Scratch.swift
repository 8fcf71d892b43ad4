import Foundation

/// A temporary folder for one test; removed with its holder.
final class Scratch: Sendable {
  /// Absolute, without links.
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "wirelint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// Writes a file, and makes the folders that it lies in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Copies a file or folder from elsewhere.
  func copy(_ source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: "\(path)/\(name)")
  }

  /// Every file below a folder with its bytes, by its path in the folder.
  static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      let url = URL(filePath: "\(folder)/\(name)")
      guard let data = try? Data(contentsOf: url) else { continue }
      files[name] = Array(data)
    }
    return files
  }
}
