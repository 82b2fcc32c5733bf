/// For each beginning of a word its positions in the text, so that looking for a phrase visits few tokens.
struct TokenIndex: Sendable {
  private static let size = 1024
  /// For each bucket its first position in ``positions``, and the end of the last bucket.
  private let starts: [Int32]
  /// The tokens of each bucket in the order of the text.
  private let positions: [Int32]

  /// Sorts the tokens into buckets by their first two folded bytes.
  init(items: [Token], folded: [UInt8]) {
    let count = items.count - 1
    var buckets = [UInt16](repeating: 0, count: count)
    var starts = [Int32](repeating: 0, count: TokenIndex.size + 1)
    for position in 0..<count {
      let start = Int(items[position].foldedStart)
      let length = Int(items[position + 1].foldedStart) - start
      let bucket = TokenIndex.bucket(
        length > 0 ? folded[start] : 0,
        length > 1 && items[position].kind == .word ? folded[start + 1] : 0)
      buckets[position] = UInt16(bucket)
      starts[bucket + 1] += 1
    }
    for bucket in 0..<TokenIndex.size { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var positions = [Int32](repeating: 0, count: count)
    for position in 0..<count {
      let bucket = Int(buckets[position])
      positions[Int(next[bucket])] = Int32(position)
      next[bucket] += 1
    }
    self.starts = starts
    self.positions = positions
  }

  /// The bucket of the words that begin with two bytes; the second is 0 for a single letter and for
  /// what is not a word.
  static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second)) & (size - 1)
  }

  /// The positions in a bucket from a token on, in order.
  func positions(inBucket bucket: Int, from position: Int) -> ArraySlice<Int32> {
    var low = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(positions[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return positions[low..<end]
  }
}
