import Batch
import Catalogue
import Clausier

/// What is in an index, for readers.
struct IndexPage {
  private let info: CatalogueInfo
  private let language: Language

  init(_ info: CatalogueInfo, in language: Language) {
    self.info = info
    self.language = language
  }

  /// The most documents that are named one by one.
  private static let most = 20

  /// The page.
  var text: String {
    var rows = [
      [say(fr: "actes", en: "acts"), "\(info.acts)"],
      [say(fr: "dont copies", en: "copies among them"), "\(info.copies)"],
      [say(fr: "fichiers", en: "files"), "\(info.files)"],
      [say(fr: "documents et listes de fiches", en: "documents and lists of records"), "\(info.inputs)"],
      [say(fr: "avenants rattachés", en: "avenants with their convention"), "\(info.chained)"],
      [
        say(fr: "avenants sans convention dans l’index", en: "avenants without their convention"),
        "\(info.withoutConvention)",
      ],
      [
        say(fr: "avenants à plusieurs conventions possibles", en: "avenants that several conventions fit"),
        "\(info.withSeveralConventions)",
      ],
      [say(fr: "documents illisibles", en: "documents that could not be read"), "\(info.failures.count)"],
      ["Clausier", TerminalText.escaped(info.program)],
      [say(fr: "forme", en: "form"), "\(info.form)"],
    ]
    if info.isUnfinished {
      rows.append([
        say(fr: "copies et avenants", en: "copies and avenants"),
        say(fr: "à refaire : relancez clausier index", en: "to be found: run clausier index again"),
      ])
    }
    let failures = info.failures.prefix(IndexPage.most).map {
      "  \(TerminalText.escaped($0.file)) [\(TerminalText.escaped($0.code))]\n"
    }
    let more = info.failures.count > IndexPage.most ? "  …\n" : ""
    return TextColumns.text(rows) + failures.joined() + more
  }

  private func say(fr: String, en: String) -> String { language == .fr ? fr : en }
}
