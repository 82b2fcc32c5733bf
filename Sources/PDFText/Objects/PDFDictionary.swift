/// The entries of a dictionary in the order of the file; of equal keys the first counts.
struct PDFDictionary {
  private var keys: [String] = []
  private var values: [PDFObject] = []

  /// The value as it is written; null when there is none.
  subscript(key: String) -> PDFObject {
    keys.firstIndex(of: key).map { values[$0] } ?? .null
  }

  /// The keys, in the order of the file.
  var names: [String] { keys }

  /// All values as they are written, in the order of the file.
  var objects: [PDFObject] { values }

  /// Adds an entry, which counts if the key is new.
  mutating func add(_ key: String, _ value: PDFObject) {
    keys.append(key)
    values.append(value)
  }
}

extension PDFDictionary: Equatable {
  /// Whether the same entries are written, in any order.
  static func == (one: PDFDictionary, two: PDFDictionary) -> Bool { one.differences(from: two).isEmpty }

  /// The keys under which other things are written than in another dictionary.
  func differences(from other: PDFDictionary) -> Set<String> {
    Set(keys + other.keys).filter { self[$0] != other[$0] }
  }
}
