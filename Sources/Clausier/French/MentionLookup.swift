extension Array {
  /// The mention that begins with a token: `mentions.dates.starting(at: position)`.
  ///
  /// The mentions must be in the order of the text, as those of ``Mentions`` are.
  func starting<Value>(at position: Int) -> Mention<Value>? where Element == Mention<Value> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].tokens.lowerBound == position ? self[low] : nil
  }
}
