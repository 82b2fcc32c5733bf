/// The bytes that an input adds to an output, and where the records stand in them.
struct PlacedRecords {
  /// The records with what stands before, between and after them.
  var bytes: [UInt8] = []
  /// The range of each record in the bytes.
  var places: [Range<Int>] = []
}
