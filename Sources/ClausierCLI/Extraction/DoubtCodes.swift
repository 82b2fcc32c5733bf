import Clausier

/// Which doubts the records of a document have, by their codes.
struct DoubtCodes {
  /// Those about the document as a whole or its pages.
  private(set) var ofWhole: Set<String> = []
  /// Those about single values.
  private(set) var ofValues: Set<String> = []

  init() {}

  /// Those that were packed.
  init(packed: String) {
    let parts = packed.split(separator: ";", omittingEmptySubsequences: false)
    func codes(_ index: Int) -> Set<String> {
      index < parts.count ? Set(parts[index].split(separator: " ").map(String.init)) : []
    }
    (ofWhole, ofValues) = (codes(0), codes(1))
  }

  /// As text that goes through a pipe.
  var packed: String {
    [ofWhole, ofValues].map { $0.sorted().joined(separator: " ") }.joined(separator: ";")
  }

  /// Adds those of a record.
  mutating func add(_ record: Record) {
    for diagnostic in record.diagnostics where diagnostic.severity != .info {
      // The kind of an act is what it is as a whole.
      if diagnostic.pointer == nil || diagnostic.pointer == "/kind" {
        ofWhole.insert(diagnostic.code)
      } else {
        ofValues.insert(diagnostic.code)
      }
    }
  }

  /// Adds those of another document in the same file.
  mutating func formUnion(_ other: DoubtCodes) {
    ofWhole.formUnion(other.ofWhole)
    ofValues.formUnion(other.ofValues)
  }
}
