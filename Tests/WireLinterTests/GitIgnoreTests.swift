import Testing

@testable import WireLinter

struct GitIgnoreTests {
  @Test(
    arguments: [
      ("*.txt", "/r/a.txt", false, true), ("*.txt", "/r/a/é.txt", false, true),
      ("*.txt", "/r/a.md", false, nil),
      ("a.txt \r\n", "/r/a.txt", false, true), ("a\\ ", "/r/a ", false, true),
      ("a \\\\ ", "/r/a \\", false, true),
      ("/a", "/r/b/a", false, nil), ("/a", "/r/a", true, true), ("a/", "/r/a", false, nil),
      ("a/", "/r/b/a", true, true),
      ("*.txt\n!é.txt", "/r/é.txt", false, false), ("!é.txt\n*.txt", "/r/é.txt", false, true),
      ("#a", "/r/#a", false, nil),
      ("\\#a", "/r/#a", false, true), ("\\!a", "/r/!a", false, true), ("a/**/b", "/r/a/x/y/b", false, true),
      ("[a\nb", "/r/b", false, true), ("a", "/other/a", false, nil), ("", "/r/a", false, nil),
    ] as [(String, String, Bool, Bool?)])
  func linesAreReadAsGitReadsThem(text: String, path: String, isFolder: Bool, expected: Bool?) {
    #expect(GitIgnore(folder: "/r", bytes: Array(text.utf8)).ignores(path, isFolder: isFolder) == expected)
  }

  @Test func linesThatAreNotUTF8ArePassedBy() {
    let bytes = [0x61, 0xE9, 0x0A] + Array("b".utf8)
    #expect(GitIgnore(folder: "/r", bytes: bytes).ignores("/r/b", isFolder: false) == true)
  }
}
