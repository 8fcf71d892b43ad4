import Foundation
import Testing
import WireConfig

@testable import WireLinter

struct FileFinderTests {
  private func find(
    _ arguments: [String], in folder: FileTree, files: [String] = ["**/*.txt"], ignore: [String] = [],
    named: Set<String> = []
  ) throws -> FileFinder.Found {
    let selection = FileSelection(
      folder: folder.path, files: try files.map { try Glob($0) }, ignore: try ignore.map { try Glob($0) },
      named: named)
    return FileFinder(workingFolder: folder.path) { _ in selection }.find(arguments)
  }

  @Test func foldersAreWalkedInOrderOfBytes() throws {
    let folder = try FileTree([
      "b.txt": "", "a/z.txt": "", "a/é.txt": "", "a.txt": "", "a/Ä/x.txt": "", "a/note.md": "", "Z.txt": "",
    ])
    let found = try find(["."], in: folder)
    #expect(found.files == ["Z.txt", "a.txt", "a/z.txt", "a/Ä/x.txt", "a/é.txt", "b.txt"])
    #expect(found.failures.isEmpty)
    #expect(!found.readsStandardInput)
  }

  @Test(arguments: [
    (["a"], ["a/x.txt"]), (["./a/"], ["a/x.txt"]), (["a//x.txt", "a"], ["a/x.txt"]),
    (["a", "a/./x.txt"], ["a/x.txt"]),
    (["b/n.md", "a"], ["a/x.txt", "b/n.md"]), (["a/../b/n.md"], ["a/../b/n.md"]), ([], []),
  ])
  func pathsAreShownAsGivenAndTakenOnce(arguments: [String], expected: [String]) throws {
    let folder = try FileTree(["a/x.txt": "", "b/n.md": ""])
    #expect(try find(arguments, in: folder).files == expected)
  }

  @Test func absolutePathsStayAbsolute() throws {
    let folder = try FileTree(["a/x.txt": ""])
    #expect(try find([folder.path + "/a"], in: folder).files == [folder.path + "/a/x.txt"])
  }

  @Test func standardInputIsNoFile() throws {
    let folder = try FileTree(["x.txt": ""])
    let found = try find(["-", "x.txt"], in: folder)
    #expect(found.readsStandardInput)
    #expect(found.files == ["x.txt"])
  }

  @Test func missingPathsAreToldAndTheOthersGoOn() throws {
    let folder = try FileTree(["x.txt": ""])
    let found = try find(["nein.txt", "x.txt", "x.txt/y"], in: folder)
    #expect(found.files == ["x.txt"])
    #expect(
      found.failures == [
        FileFinder.Failure(path: "nein.txt", message: "no such file or folder"),
        FileFinder.Failure(path: "x.txt/y", message: "a step of the path is not a folder"),
      ])
  }

  @Test func hiddenFilesAndFoldersArePassedBy() throws {
    let folder = try FileTree([
      ".x.txt": "", ".git/x.txt": "", "._y.txt": "", "a/.b/c.txt": "", "d.txt": "",
    ])
    #expect(try find(["."], in: folder).files == ["d.txt"])
    #expect(try find([".x.txt", "a/.b"], in: folder).files == [".x.txt", "a/.b/c.txt"])
  }

  @Test func aFolderNamedLikeAFileIsAFolder() throws {
    let folder = try FileTree(["x.txt/y.txt": ""])
    #expect(try find(["."], in: folder).files == ["x.txt/y.txt"])
  }

  @Test func ignorePatternsPruneFolders() throws {
    let folder = try FileTree([
      "archive/a.txt": "", "news/b.txt": "", "news/old.txt": "", "news/archive/c.txt": "",
    ])
    let found = try find(["."], in: folder, ignore: ["archive/**", "**/old.txt"])
    #expect(found.files == ["news/archive/c.txt", "news/b.txt"])
    #expect(try find(["archive/a.txt"], in: folder, ignore: ["archive/**"]).files == ["archive/a.txt"])
  }

  @Test func whatTheConfigurationNamesIsNoStory() throws {
    let folder = try FileTree(["words.txt": "", "house/x.txt": "", "house/pack.yml": "", "a.txt": ""])
    let named: Set = [folder.path + "/words.txt", folder.path + "/house"]
    let found = try find([".", "words.txt", "house/x.txt"], in: folder, named: named)
    #expect(found.files == ["a.txt"])
    #expect(found.named == ["words.txt", "house/x.txt"])
    #expect(try find(["."], in: folder, named: named).named.isEmpty)
  }

  @Test func gitignoresNestAndMakeExceptions() throws {
    let folder = try FileTree([
      ".gitignore": "*.txt\n!keep.txt\n/only-here\r\nbuild/\n", "a.txt": "", "keep.txt": "",
      "build/keep.txt": "",
      "sub/.gitignore": "!b.txt\n# comment\nkeep.txt\n", "sub/a.txt": "", "sub/b.txt": "", "sub/keep.txt": "",
      "only-here/keep.txt": "", "sub/only-here/b.txt": "",
    ])
    #expect(try find(["."], in: folder).files == ["keep.txt", "sub/b.txt", "sub/only-here/b.txt"])
    #expect(try find(["a.txt"], in: folder).files == ["a.txt"])
  }

  @Test func gitignoresOfTheRepositoryHoldBelow() throws {
    let folder = try FileTree([
      ".gitignore": "a.txt", "repo/.git/HEAD": "", "repo/.gitignore": "b.txt\nnews/drafts",
      "repo/news/a.txt": "",
      "repo/news/b.txt": "", "repo/news/c.txt": "", "repo/news/drafts/d.txt": "",
    ])
    #expect(try find(["repo/news"], in: folder).files == ["repo/news/a.txt", "repo/news/c.txt"])
    #expect(try find(["repo/news/drafts"], in: folder).files == ["repo/news/drafts/d.txt"])
  }

  @Test func linksAreFollowedInsideTheTreeOnly() throws {
    let outside = try FileTree(["secret.txt": "", "more/x.txt": ""])
    let folder = try FileTree(["in/a.txt": "", "in/.store/b.txt": "", "in/sub/c.txt": "", "d.txt": ""])
    try folder.link("in/again.txt", to: "a.txt")
    try folder.link("in/stored.txt", to: ".store/b.txt")
    try folder.link("in/out.txt", to: outside.path + "/secret.txt")
    try folder.link("in/out", to: outside.path + "/more")
    try folder.link("in/up.txt", to: "../d.txt")
    try folder.link("in/sub/round", to: "..")
    try folder.link("in/nowhere.txt", to: "nothing")
    try folder.link("in/self.txt", to: "self.txt")
    try folder.link("in/nowhere.md", to: "nothing")
    let found = try find(["in"], in: folder)
    #expect(found.files == ["in/a.txt", "in/stored.txt", "in/sub/c.txt"])
    #expect(
      found.failures == [
        FileFinder.Failure(path: "in/nowhere.txt", message: "it is a link to what is not there"),
        FileFinder.Failure(path: "in/self.txt", message: "its links lead in a circle"),
      ])
    #expect(try find(["in/out.txt", "in/again.txt"], in: folder).files == ["in/again.txt", "in/out.txt"])
    #expect(try find(["in/out"], in: folder).files == ["in/out/x.txt"])
  }

  @Test func namesThatAreNotUTF8AreTold() throws {
    let folder = try FileTree(["a.txt": ""])
    let name: [CChar] = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1, 0x2E, 0x74, 0x78, 0x74, 0]
    #expect(unsafe mkdir(name, 0o755) == 0)
    let found = try find(["."], in: folder)
    #expect(found.files == ["a.txt"])
    #expect(found.failures.map(\.message) == ["its name is not UTF-8"])
    #expect(unsafe rmdir(name) == 0)
  }
}
