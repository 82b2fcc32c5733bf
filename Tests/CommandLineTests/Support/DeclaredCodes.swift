import Foundation
import Testing

/// The codes that the program's sources declare, as a reader of the files finds them.
enum DeclaredCodes {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources").standardized

  /// The codes of the kinds that all source files declare as `TYPE("code", …)`, in no order.
  static func all(of type: String) throws -> [String] {
    try files().flatMap { file in
      file.text.ranges(of: type + "(").compactMap { found in
        let rest = file.text[found.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "\"" else { return nil }
        return String(rest.dropFirst().prefix { $0 != "\"" })
      }
    }
  }

  /// The files in which a diagnostic or a fault gets a code that no kind gives it.
  static func withoutKind() throws -> [String] {
    try files().filter { file in
      ["Diagnostic(", "Fault("].contains { word in
        file.text.ranges(of: word).contains { found in
          // The blank values that reading a record begins with have no code.
          let code = file.text[found.upperBound...].drop(while: \.isWhitespace)
          return code.hasPrefix("code: \"") && !code.hasPrefix("code: \"\"")
        }
      }
    }.map(\.name)
  }

  private static func files() throws -> [(name: String, text: String)] {
    let names = try #require(FileManager.default.enumerator(atPath: sources.path))
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map { name in
      (name, try String(contentsOf: sources.appending(path: name), encoding: .utf8))
    }
  }
}
