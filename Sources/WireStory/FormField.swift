package import WireText

/// One field of a form, found at a place in the text.
package struct FormField: Hashable, Sendable {
  /// The fields that a form may name in braces.
  package enum Name: String, CaseIterable, Sendable {
    /// One place or several: capitalised words.
    case place
    /// A place in capitals that the gazetteer has.
    case city
    /// The land, state or region of a place, in brackets behind it: `Norfolk (Virginie)`. A form has it behind each of
    /// its places, optional, unless it names it itself.
    case land
    /// 1 to 31, also `1er`, `1st`.
    case day
    /// A month's name or short form, of any language that the packs know.
    case month
    /// A month, which the form writes in its language's short form; what is found is a `month`.
    case shortMonth = "short-month"
    /// Four digits.
    case year
    /// A weekday's name.
    case weekday
    /// An agency that a pack knows, by its sign or name.
    case agency
    /// What stands alone in brackets where an agency's sign does, of an agency that no pack may know: two to eight letters.
    case sign
    /// A hyphen, an en dash, an em dash, or two hyphens.
    case dash
    /// A word that says what a credit is: `Photo`, `Crédit`.
    case label
    /// The colon or slash between a label and a name.
    case separator
    /// A person or house that is credited: capitalised words.
    case name
    /// A whole number.
    case number
    /// One to five letters that stand for a desk or an author: `bb`, `JMT`.
    case initials
    /// One word of a slug: `EU`, `G20`, `S.Korea`.
    case keyword
    /// Keywords with hyphens between them: `Sommet-UE-pêche`.
    case keywords
    /// Words of a slug that may have spaces between them: `Crane Collapse`.
    case topic
    /// What a headline or slug says of its story's version, with its number: `UPDATE 2`, `1st Ld-Writethru`.
    case version

    /// The name of what is found where a form has this field.
    var found: Name { self == .shortMonth ? .month : self }
  }

  package let name: Name
  package let range: ByteRange

  package init(name: Name, range: ByteRange) {
    self.name = name
    self.range = range
  }
}
