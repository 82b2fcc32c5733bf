import Clausier

/// The identifiers of PDF in PRONOM, the registry of formats of the National Archives of the United Kingdom.
enum PRONOM {
  /// The identifier of what a file says of itself; `nil` where it says nothing that is known.
  static func identifier(of facts: PDFFacts) -> String? {
    facts.conformance.flatMap { archival[$0.uppercased()] } ?? facts.version.flatMap { versions[$0] }
  }

  private static let versions = [
    "1.0": "fmt/14", "1.1": "fmt/15", "1.2": "fmt/16", "1.3": "fmt/17", "1.4": "fmt/18", "1.5": "fmt/19",
    "1.6": "fmt/20", "1.7": "fmt/276", "2.0": "fmt/1129",
  ]

  private static let archival = [
    "PDF/A-1A": "fmt/95", "PDF/A-1B": "fmt/354", "PDF/A-2A": "fmt/476", "PDF/A-2B": "fmt/477",
    "PDF/A-2U": "fmt/478", "PDF/A-3A": "fmt/479", "PDF/A-3B": "fmt/480", "PDF/A-3U": "fmt/481",
    "PDF/A-4": "fmt/1910", "PDF/A-4E": "fmt/1911", "PDF/A-4F": "fmt/1912",
  ]
}
