/// What becomes of a finding in quoted text: a quotation says what was said, and only its typing may be mended.
package enum QuotationPolicy: String, CaseIterable, Sendable {
  /// Found and fixed as elsewhere: spacing, encoding.
  case mended
  /// Found, and no fix offered: names, numbers.
  case told
  /// Not looked for: style and wording.
  case skipped
}
