/// How capitals and digits are spread over a word.
enum SegmentCase {
  case small
  /// The first letter alone is a capital.
  case capital
  /// All letters are capitals, two or more.
  case capitals
  case mixed
  /// A digit is among them.
  case digits
}
