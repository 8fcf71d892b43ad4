import TestSupport
import WireLexicon
import WireText

/// Segmenters over the shipped lexicons, and the cuts they find in a text.
enum SegmenterFixture {
  static let french = SegmentRules(
    language: Language("fr"), letters: ["a", "à", "y"], elisions: elisions,
    elisionStarts: "aeiouyhàâäéèêëîïôöûüùœæ", ordinals: ["e", "er", "re", "ème"],
    units: ["km", "kg", "m", "g", "h", "km2", "mp", "p"],
    prefixes: ["anti", "pré", "re", "dé", "photo", "vice"],
    suffixes: ["isation", "ation", "isme", "esque", "ienne"],
    particles: ["mc", "mac", "de", "du", "la", "le", "van"], titles: ["mme", "mlle"],
    months: ["mars", "octobre", "décembre", "déc"],
    lookalikes: ["aàâä", "eéèêë", "iîï", "oôö", "uùûü", "cç"])

  static let english = SegmentRules(
    language: Language("en"), letters: ["a", "I"], clitics: ["s", "t", "ll", "re", "ve", "d", "m"],
    ordinals: ["st", "nd", "rd", "th", "s"], units: ["km", "kg", "m", "pm", "am"],
    prefixes: ["anti", "over", "re", "un"], suffixes: ["ization", "ness"],
    particles: ["mc", "mac", "de", "la"],
    titles: ["mr", "mrs"], months: ["july"])

  static let vietnamese = SegmentRules(
    language: Language("vi"), letters: ["à", "ở", "ô", "y"], units: ["km", "kg", "m", "đ"],
    isSyllabic: true,
    lookalikes: [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
    ])

  private static let elisions = ["l", "d", "qu", "j", "n", "s", "t", "m", "c", "jusqu", "lorsqu", "puisqu"]

  static func segmenter(_ rules: SegmentRules) throws -> Segmenter {
    try segmenter(rules) { $0 }
  }

  /// A segmenter over the shipped lexicon as `change` makes it.
  static func segmenter(_ rules: SegmentRules, _ change: (Lexicon) throws -> Lexicon) throws -> Segmenter {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Rules/lexicons/\(rules.language.code)"
    return Segmenter(
      lexicon: try change(Lexicon(path: path + ".lexicon")), pairs: try WordPairs(path: path + ".pairs"),
      rules: rules
    )
  }

  /// The cuts of a text each of whose lines is a block.
  static func cuts(_ bytes: [UInt8], _ rules: SegmentRules) throws -> [Cut] {
    cuts(bytes, rules, by: try segmenter(rules))
  }

  /// The same by a segmenter of those rules.
  static func cuts(_ bytes: [UInt8], _ rules: SegmentRules, by segmenter: Segmenter) -> [Cut] {
    let elisions = rules.language == french.language ? elisions : []
    let words = WordRules(
      language: rules.language, elisions: elisions, abbreviations: ["m", "mme", "mr", "dr", "etc"],
      domainEndings: ["com", "fr"])
    var tokens = Tokens()
    var blocks: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let first = tokens.list.count
      Tokeniser(rules: words).tokenise(bytes.span, in: ByteRange(start, end), into: &tokens)
      blocks.append(first..<tokens.list.count)
      start = end + 1
    }
    segmenter.fillEntries(of: &tokens, in: 0..<tokens.list.count)
    return segmenter.cuts(of: tokens, blocks: blocks, in: bytes.span)
  }

  /// The text with an empty mark, `⟦⟧`, at each cut.
  static func marked(_ text: String, _ rules: SegmentRules) throws -> String {
    let cuts = try cuts(Array(text.utf8), rules)
    return MarkedText(text, marking: cuts.map { ByteRange($0.offset, $0.offset) }).description
  }
}
