/// The names that an object has so far, distinguished by their bytes.
struct JSONNames {
  private var few: [String] = []
  private var many: Set<[UInt8]> = []

  /// Adds a name; false when it is there already.
  mutating func insert(_ name: String) -> Bool {
    if few.count < 32 {
      // Swift treats two spellings of « é » as equal; its comparison settles most cases faster than bytes do.
      guard !few.contains(where: { $0 == name && $0.utf8.elementsEqual(name.utf8) }) else { return false }
      few.append(name)
      return true
    }
    if many.isEmpty { many = Set(few.map { Array($0.utf8) }) }
    return many.insert(Array(name.utf8)).inserted
  }
}
