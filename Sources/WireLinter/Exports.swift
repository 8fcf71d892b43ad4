// Who imports the library gets the types that it hands out: findings, fixes, edits, ranges, languages, errors.
@_exported public import WireConfig
@_exported public import WireRules
@_exported public import WireText
