/// The places of each of some numbered things, in order; two arrays however many things there are.
struct NumberedPlaces {
  /// Where the places of each number start in `places`, and at last where they end.
  private var starts: [Int]
  private var places: [Int]

  /// Sorts places by their numbers, which are below `count`; those of one number keep their order. O(entries + count).
  init(_ entries: [(number: Int, place: Int)], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    places = [Int](repeating: 0, count: entries.count)
    for entry in entries { starts[entry.number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    for entry in entries {
      places[next[entry.number]] = entry.place
      next[entry.number] += 1
    }
  }

  subscript(number: Int) -> ArraySlice<Int> { places[starts[number]..<starts[number + 1]] }
}
