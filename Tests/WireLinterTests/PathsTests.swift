import Testing

@testable import WireLinter

struct PathsTests {
  @Test(arguments: [
    ("x", "/a", "/a/x"), ("./x/", "/a", "/a/x"), ("../x", "/a/b", "/a/x"), ("../../..", "/a", "/"),
    ("/y//z", "/a", "/y/z"), ("/y/z", "/a", "/y/z"), ("/y/", "/a", "/y"), ("/y/./z/.z", "/a", "/y/z/.z"),
    (".x/..y", "/", "/.x/..y"), ("/", "/a", "/"),
    (".", "/", "/"), ("é/..", "/ü", "/ü"), ("", "/a", "/a"),
  ])
  func absolutePathsHaveNoDots(path: String, folder: String, expected: String) {
    #expect(Paths.absolute(path, from: folder) == expected)
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/a", ""), ("/ab", "/a", nil), ("/a/b", "/", "a/b"), ("/b", "/a", nil),
    ("/e\u{301}/x", "/e", nil),
  ])
  func relativePathsAreInside(path: String, folder: String, expected: String?) {
    #expect(Paths.relative(path, to: folder) == expected)
  }

  @Test(arguments: [("/a/b", "/a"), ("/a", "/"), ("/", nil), ("/é/ü", "/é")])
  func parents(path: String, expected: String?) {
    #expect(Paths.parent(path) == expected)
  }

  @Test(arguments: [
    ("./a", "a"), (".", ""), ("a//b/./c/", "a/b/c"), ("../a", "../a"), ("/", "/"), ("/a/.", "/a"),
    ("a/b.c", "a/b.c"), ("a/.b", "a/.b"), ("//a", "/a"), ("a/../.b.", "a/../.b."), ("", ""), ("é", "é"),
  ])
  func tidiedPathsKeepTheirMeaning(path: String, expected: String) {
    #expect(Paths.tidied(path) == expected)
  }
}
