import Clausier

/// The identifiers of PDF in PRONOM, the registry of formats of the National Archives of the United Kingdom.
enum PRONOM {
  /// The identifier of what a file says of itself; `nil` where it says nothing that is known.
  static func identifier(of facts: PDFFacts) -> String? {
    let part = facts.conformance.flatMap {
      $0.hasPrefix("PDF/A-") ? String($0.dropFirst(6)).uppercased() : nil
    }
    return part.flatMap { archival[$0] } ?? facts.version.flatMap { versions[$0] }
  }

  private static let versions = [
    "1.0": "fmt/14", "1.1": "fmt/15", "1.2": "fmt/16", "1.3": "fmt/17", "1.4": "fmt/18", "1.5": "fmt/19",
    "1.6": "fmt/20", "1.7": "fmt/276", "2.0": "fmt/1129",
  ]

  /// Those of PDF/A, by the part and the level of the standard.
  private static let archival = [
    "1A": "fmt/95", "1B": "fmt/354", "2A": "fmt/476", "2B": "fmt/477",
    "2U": "fmt/478", "3A": "fmt/479", "3B": "fmt/480", "3U": "fmt/481",
    "4": "fmt/1910", "4E": "fmt/1911", "4F": "fmt/1912",
  ]
}
