import Foundation
import Testing

/// The cases of Cases/. Each is a folder with
/// - `command`: lines for the shell, run in a copy of `in`, with the packs of Packs/ as `../packs`;
/// - `in`: the files that the command finds, where it needs some;
/// - `stdout`, `stderr`, `exit`: what it must give, to the byte; an empty one is left out, and so is exit code 0;
/// - `out`: the files that must be there afterwards; where it is left out, those of `in` as they were.
///
/// `WIRELINT_SNAPSHOTS=write` writes what is given as what must be.
struct CaseTests {
  static let folder = "\(Wirelint.repository)/Tests/CommandTests"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/Cases")) ?? [])
    .sorted()
  static let isWriting = ProcessInfo.processInfo.environment["WIRELINT_SNAPSHOTS"] == "write"

  @Test func casesAreThere() {
    #expect(Self.names.count > 30)
  }

  @Test(arguments: names)
  func commandDoesAsTheCaseSays(_ name: String) throws {
    let manager = FileManager.default
    let place = "\(Self.folder)/Cases/\(name)"
    let scratch = try Scratch()
    try scratch.copy("\(Self.folder)/Packs", to: "packs")
    if manager.fileExists(atPath: "\(place)/in") {
      try scratch.copy("\(place)/in", to: "work")
    } else {
      try scratch.makeFolder("work")
    }
    let work = "\(scratch.path)/work"
    let result = try ChildProcess.run(
      "/bin/sh", ["\(place)/command"], in: work, environment: Wirelint.environment)
    guard case .exit(let code) = result.end else {
      Issue.record("ended by a signal")
      return
    }
    let given: [(String, [UInt8])] = [
      ("stdout", result.output), ("stderr", result.errors),
      ("exit", code == 0 ? [] : Array("\(code)\n".utf8)),
    ]
    for (file, bytes) in given {
      try Self.compare(bytes, with: "\(place)/\(file)")
    }
    let before = Scratch.files(in: "\(place)/in")
    let after = Scratch.files(in: work)
    if Self.isWriting {
      try? manager.removeItem(atPath: "\(place)/out")
      if after != before { try manager.copyItem(atPath: work, toPath: "\(place)/out") }
    }
    let hasOut = manager.fileExists(atPath: "\(place)/out")
    let expected = hasOut ? Scratch.files(in: "\(place)/out") : before
    #expect(after.keys.sorted() == expected.keys.sorted())
    for (file, bytes) in expected {
      #expect(String(decoding: after[file] ?? [], as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
      #expect(after[file] == bytes, "\(file)")
    }
  }

  /// Compares with what a file holds; one that is not there is empty.
  private static func compare(_ bytes: [UInt8], with path: String) throws {
    if isWriting {
      try? FileManager.default.removeItem(atPath: path)
      if !bytes.isEmpty { try Data(bytes).write(to: URL(filePath: path)) }
    }
    let expected = (try? Data(contentsOf: URL(filePath: path))).map { Array($0) } ?? []
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    #expect(bytes == expected)
  }
}
