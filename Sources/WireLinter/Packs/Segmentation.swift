import WireConfig
import WireLexicon
import WireText

/// What a pack knows of how a language's words are made: the lists of `SegmentRules`.
struct Segmentation: Sendable {
  private var letters: [String] = []
  private var letterStarts: [String] = []
  private var elisionStarts: [String] = []
  private var clitics: [String] = []
  private var ordinals: [String] = []
  private var units: [String] = []
  private var prefixes: [String] = []
  private var adjectivePrefixes: [String] = []
  private var beginnings: [String] = []
  private var endings: [String] = []
  private var suffixes: [String] = []
  private var particles: [String] = []
  private var titles: [String] = []
  private var links: [String] = []
  private var linkedEndings: [String] = []
  private var nounEndings: [String] = []
  private var inflections: [String] = []
  private var infixes: [String] = []
  private var degrees: [String] = []
  private var participles: [String] = []
  private var enclitics: [String] = []
  private var genderEndings: [String] = []
  private var isSyllabic = false
  private var lookalikes: [String] = []

  init() {}

  /// Reads the key `segmentation` of a manifest.
  init(_ fields: inout Fields) {
    letters = fields.words("letters")
    letterStarts = fields.words("letter-starts")
    elisionStarts = fields.words("elision-starts")
    clitics = fields.words("clitics")
    ordinals = fields.words("ordinals")
    units = fields.words("units")
    prefixes = fields.words("prefixes")
    adjectivePrefixes = fields.words("adjective-prefixes")
    beginnings = fields.words("beginnings")
    endings = fields.words("endings")
    suffixes = fields.words("suffixes")
    particles = fields.words("particles")
    titles = fields.words("titles")
    links = fields.words("links")
    linkedEndings = fields.words("linked-endings")
    nounEndings = fields.words("noun-endings")
    inflections = fields.words("inflections")
    infixes = fields.words("infixes")
    degrees = fields.words("degrees")
    participles = fields.words("participles")
    enclitics = fields.words("enclitics")
    genderEndings = fields.words("gender-endings")
    isSyllabic = fields.bool("syllabic", default: false)
    lookalikes = fields.words("lookalikes")
  }

  /// Adds another pack's lists.
  mutating func merge(_ other: Segmentation) {
    letters += other.letters
    letterStarts += other.letterStarts
    elisionStarts += other.elisionStarts
    clitics += other.clitics
    ordinals += other.ordinals
    units += other.units
    prefixes += other.prefixes
    adjectivePrefixes += other.adjectivePrefixes
    beginnings += other.beginnings
    endings += other.endings
    suffixes += other.suffixes
    particles += other.particles
    titles += other.titles
    links += other.links
    linkedEndings += other.linkedEndings
    nounEndings += other.nounEndings
    inflections += other.inflections
    infixes += other.infixes
    degrees += other.degrees
    participles += other.participles
    enclitics += other.enclitics
    genderEndings += other.genderEndings
    if other.isSyllabic { isSyllabic = true }
    lookalikes += other.lookalikes
  }

  /// The rules for a language with those elided words and names of months.
  func rules(_ language: Language, elisions: [String], months: [String]) -> SegmentRules {
    SegmentRules(
      language: language, letters: letters, letterStarts: letterStarts, elisions: elisions,
      elisionStarts: elisionStarts.joined(),
      clitics: clitics,
      ordinals: ordinals, units: units, prefixes: prefixes, adjectivePrefixes: adjectivePrefixes,
      suffixes: suffixes, beginnings: beginnings, endings: endings, particles: particles,
      titles: titles, months: months, links: links, linkedEndings: linkedEndings,
      nounEndings: nounEndings, inflections: inflections,
      infixes: infixes,
      degrees: degrees, participles: participles, enclitics: enclitics,
      genderEndings: genderEndings, isSyllabic: isSyllabic,
      lookalikes: lookalikes)
  }
}
