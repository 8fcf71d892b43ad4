import Synchronization

/// A value that is made when it is first asked for, for what most runs do without.
///
/// Any thread may ask. Threads that ask at once before it is made may each make one; the first stands for all.
package final class Lazy<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let make: @Sendable () -> Value
  private let made = AtomicLazyReference<Box>()

  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  package var value: Value {
    if let box = made.load() { return box.value }
    return made.storeIfNil(Box(make())).value
  }
}
