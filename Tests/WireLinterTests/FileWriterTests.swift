import Glibc
import Testing
import WireLinter
import WireText

@Suite struct FileWriterTests {
  static let old = "Il dit quele\r\n"
  static let new = Array("Il dit que le\r\n".utf8)

  @Test(arguments: [mode_t(0o644), 0o600, 0o755]) func theModeIsKept(mode: mode_t) throws {
    let folder = try FileTree()
    let file = try folder.write("é.txt", Self.old, mode: mode)
    try FileWriter().replace(file, original: Array(Self.old.utf8), with: Self.new)
    #expect(folder.text("é.txt") == String(decoding: Self.new, as: UTF8.self))
    #expect(folder.mode("é.txt") == mode)
    #expect(folder.names == ["é.txt"])
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    let folder = try FileTree()
    let file = try folder.write("file.txt", Self.old)
    let link = "\(folder.path)/link.txt"
    #expect(unsafe symlink(file, link) == 0)
    try FileWriter().replace(link, original: Array(Self.old.utf8), with: Self.new)
    #expect(folder.text("file.txt") == String(decoding: Self.new, as: UTF8.self))
    #expect(try FileSystem.kind(of: link, followingLinks: false) == .link)
  }

  @Test func aFileThatChangedIsNotWritten() throws {
    let folder = try FileTree()
    let file = try folder.write("a.txt", "autre chose")
    let error = #expect(throws: FileProblem.self) {
      try FileWriter().replace(file, original: Array(Self.old.utf8), with: Self.new)
    }
    #expect(error?.path == file)
    #expect(folder.text("a.txt") == "autre chose")
  }

  @Test func aFullDiskLeavesTheFileAndNothingElse() throws {
    let folder = try FileTree()
    let file = try folder.write("a.txt", Self.old)
    let writer = FileWriter { descriptor, bytes in
      guard bytes.count > 4 else { return .failure(FileSystemError(code: ENOSPC)) }
      return FileWriter.systemWrite(descriptor, bytes.extracting(..<3))
    }
    let error = #expect(throws: FileProblem.self) {
      try writer.replace(file, original: Array(Self.old.utf8), with: Self.new)
    }
    #expect(error?.message.hasPrefix("not written: ") == true)
    #expect(folder.text("a.txt") == Self.old)
    #expect(folder.names == ["a.txt"])
  }

  @Test func aFileThatChangesUnderTheWriterIsLeft() throws {
    let folder = try FileTree()
    let file = try folder.write("a.txt", Self.old)
    let writer = FileWriter { descriptor, bytes in
      let other = unsafe open(file, O_WRONLY | O_APPEND)
      unsafe _ = Glibc.write(other, "plus", 4)
      close(other)
      return FileWriter.systemWrite(descriptor, bytes)
    }
    #expect(throws: FileProblem.self) {
      try writer.replace(file, original: Array(Self.old.utf8), with: Self.new)
    }
    #expect(folder.text("a.txt") == Self.old + "plus")
    #expect(folder.names == ["a.txt"])
  }

  @Test func aResultFollowsALinkAndKeepsTheModeOfWhatWasThere() throws {
    let folder = try FileTree()
    let file = try folder.write("file.txt", Self.old, mode: 0o600)
    let link = "\(folder.path)/link.txt"
    #expect(unsafe symlink(file, link) == 0)
    try FileWriter().write(link, with: Self.new)
    #expect(folder.text("file.txt") == String(decoding: Self.new, as: UTF8.self))
    #expect(folder.mode("file.txt") == 0o600)
    #expect(try FileSystem.kind(of: link, followingLinks: false) == .link)
    try FileWriter().write("\(folder.path)/new.txt", with: Self.new)
    #expect(folder.mode("new.txt") == 0o644)
    #expect(folder.names == ["file.txt", "link.txt", "new.txt"])
  }

  /// Who may write everywhere would put a file in the place of a device.
  @Test func aResultIsNotWrittenOverWhatIsNoFile() throws {
    let folder = try FileTree()
    let pipe = "\(folder.path)/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    for (path, said) in [(pipe, "it is a pipe, not a file"), (folder.path, "it is a folder")] {
      let error = #expect(throws: FileProblem.self) { try FileWriter().write(path, with: Self.new) }
      #expect(error?.message == "not written: \(said)")
    }
    #expect(try FileSystem.kind(of: pipe) == .other)
    #expect(folder.names == ["pipe"])
  }

  @Test func aFileThatIsGoneIsToldByName() throws {
    let error = #expect(throws: FileProblem.self) {
      try FileWriter().replace("/nowhere/a.txt", original: [], with: Self.new)
    }
    #expect(error?.path == "/nowhere/a.txt")
  }
}
