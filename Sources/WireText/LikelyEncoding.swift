/// What a file that is not UTF-8 seems to be.
package enum LikelyEncoding: String, Sendable {
  case windows1252 = "windows-1252"
  case latin1 = "ISO-8859-1"
  case macRoman = "macintosh"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case unknown = "unknown"
}
