/// One instruction of a compiled glob.
enum GlobStep: Sendable {
  /// Consumes this scalar.
  case scalar(UInt32)
  /// Consumes one scalar that `GlobSet` has.
  case one(GlobSet)
  /// Consumes any number of scalars that `GlobSet` has.
  case many(GlobSet)
  /// Goes on at each of these steps at once.
  case split([Int])
  case jump(Int)
}
