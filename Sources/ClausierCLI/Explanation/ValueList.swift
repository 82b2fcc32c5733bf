import Batch
import Clausier
import Glibc

/// The values of a document one a line: pointer, pages, doubt, value.
struct ValueList {
  /// The lines, safe for a terminal.
  let text: String

  /// Lists all values of a document, those in doubt first.
  init(of document: ExplainedDocument) {
    let values = document.explainer.listing.values
    let doubted = document.explainer.doubted
    let first = values.filter { doubted.contains($0.pointer) || $0.isUnsure }
    let known = Set(first.map(\.pointer))
    let rest = ValueList.lines(values.filter { !known.contains($0.pointer) }, of: document)
    text = first.isEmpty ? rest : ValueList.lines(first, of: document) + "\n" + rest
  }

  /// The lines of some values; a « ! » comes before those that are in doubt.
  static func lines(_ values: [RecordValue], of document: ExplainedDocument) -> String {
    let doubted = document.explainer.doubted
    let palette = Palette(of: STDOUT_FILENO)
    let shown = values.map { (TerminalText.escaped($0.pointer), pages($0)) }
    let width = min(44, shown.map(\.0.unicodeScalars.count).max() ?? 0)
    let pageWidth = shown.map(\.1.unicodeScalars.count).max() ?? 0
    var text = ""
    for (value, (pointer, pages)) in zip(values, shown) {
      text += pointer.padded(to: width) + "  " + palette.dim(pages.padded(to: pageWidth)) + " "
      text +=
        (doubted.contains(value.pointer) || value.isUnsure ? palette.yellow("!") : " ") + " "
        + shortened(value) + "\n"
    }
    return text
  }

  private static func pages(_ value: RecordValue) -> String {
    let pages = value.pages
    return pages.isEmpty ? "" : "p. " + pages.map(String.init).joined(separator: ", ")
  }

  /// The value as JSON, cut where it would fill more than a line.
  private static func shortened(_ value: RecordValue) -> String {
    let json = String(decoding: TerminalText.escapedJSON(value.json), as: UTF8.self)
    guard json.unicodeScalars.count > 72 else { return json }
    return String(String.UnicodeScalarView(json.unicodeScalars.prefix(70))) + "…"
  }
}

extension String {
  /// The text with spaces after it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }
}
