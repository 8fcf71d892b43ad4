/// One word, number, sign or address of a text. White space is not a token: it is the gap between two.
///
/// 20 bytes, no reference: a story's tokens are one array.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with the hyphens and apostrophes inside them: `Asie-Pacifique`, `aujourd'hui`, `don't`, `8e`.
    case word
    /// A word cut short before the next: `l'`, `qu’`, its apostrophe included.
    case elision
    /// A known short form with its full stop: `M.`, `Dr.`, `Nov.`
    case abbreviation
    /// A capital with its full stop, or several together: `B.`, `J.-C.`, `U.S.`, `U.S`.
    case initial
    /// Digits with the marks inside them and no unit: `3.321`, `1,8`, `2026`, `1/2`, `2026-2031`.
    case number
    /// `14h30`, `14:30`, `20h`, `9am`.
    case time
    /// A web address, with or without a scheme.
    case url
    case email
    /// `@name` or `#name`.
    case handle
    /// One scalar of punctuation, or a run of full stops (`...`), with the marks that belong to it.
    case punctuation
    /// One sign of any other kind, with the marks that belong to it: `%`, `€`, an emoji, a control character.
    case symbol
    /// A run of letters longer than `Token.longestKey`; it has no key.
    case opaque
  }

  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    @inlinable public static var capitalised: Traits { Traits(rawValue: 1) }
    /// Two letters or more, and all of them capitals.
    @inlinable public static var allCapitals: Traits { Traits(rawValue: 2) }
    /// A capital stands right after a small letter: `AnnePaul`, `pdfFile`.
    @inlinable public static var innerCapital: Traits { Traits(rawValue: 4) }
    /// Some byte is over 0x7F.
    @inlinable public static var beyondASCII: Traits { Traits(rawValue: 8) }
    /// A hyphen (U+002D, U+2010, U+2011) stands inside.
    @inlinable public static var hyphenated: Traits { Traits(rawValue: 16) }
    /// A digit stands inside.
    @inlinable public static var digits: Traits { Traits(rawValue: 32) }
    /// An apostrophe (U+0027 or U+2019) stands inside or at the end.
    @inlinable public static var apostrophe: Traits { Traits(rawValue: 64) }
    /// White space, or the start or end of the block, stands before the token.
    @inlinable public static var spaceBefore: Traits { Traits(rawValue: 128) }
  }

  /// The longest key in bytes; what is longer is `.opaque`.
  @inlinable public static var longestKey: Int { 255 }

  /// Offset of the first byte in the file.
  public var start: UInt32
  /// Offset after the last byte in the file.
  public var end: UInt32
  /// Where the key starts in `Tokens.keys`.
  public var keyStart: UInt32
  /// The key's length in bytes; 0 for punctuation, symbols and what is opaque.
  public var keyLength: UInt16
  public var kind: Kind
  public var traits: Traits
  /// What the lexicon of the block's language knows of the key; raw `LexiconEntry`, 0 where nothing.
  public var entry: UInt32

  @inlinable
  public init(
    start: UInt32, end: UInt32, keyStart: UInt32 = 0, keyLength: UInt16 = 0, kind: Kind, traits: Traits = [],
    entry: UInt32 = 0
  ) {
    self.start = start
    self.end = end
    self.keyStart = keyStart
    self.keyLength = keyLength
    self.kind = kind
    self.traits = traits
    self.entry = entry
  }

  /// The bytes of the token in the file.
  @inlinable public var range: ByteRange { ByteRange(Int(start), Int(end)) }

  /// The bytes of the key in `Tokens.keys`.
  @inlinable public var keyRange: Range<Int> { Int(keyStart)..<Int(keyStart) + Int(keyLength) }
}
