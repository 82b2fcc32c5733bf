/// The entries of a dictionary in the order of the file; of equal keys the first counts.
struct PDFDictionary {
  private var keys: [String] = []
  private var values: [PDFObject] = []

  /// The value as it is written; null when there is none.
  subscript(key: String) -> PDFObject {
    keys.firstIndex(of: key).map { values[$0] } ?? .null
  }

  /// All values as they are written, in the order of the file.
  var objects: [PDFObject] { values }

  /// Adds an entry, which counts if the key is new.
  mutating func add(_ key: String, _ value: PDFObject) {
    keys.append(key)
    values.append(value)
  }
}
