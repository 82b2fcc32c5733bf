/// Looking up what was found among some tokens.
extension Array {
  /// The mentions that are wholly within some tokens; they must be in the order of the text.
  func within<Value>(_ tokens: TokenRange) -> ArraySlice<Mention<Value>> where Element == Mention<Value> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].tokens.upperBound <= tokens.upperBound { end += 1 }
    return self[low..<end]
  }
}
