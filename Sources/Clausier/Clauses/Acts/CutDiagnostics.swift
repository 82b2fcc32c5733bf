/// What is doubtful about how a file was divided among its acts.
extension DocumentCut {
  /// Every diagnostic that the cut may give.
  static let kinds: [DiagnosticKind] = [.doubtfulBorder, .listedActMissing]

  /// What is said of an act's border; with the first, of the acts that the file lists and that were not found.
  func diagnostics(of index: Int, in pages: [Page]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let border = spans[index].border, border.isDoubtful {
      found.append(.doubtfulBorder(page: pages[border.place.page].number))
    }
    guard index == 0, spans.count > 1 else { return found }
    let listed = Set(spans.compactMap { $0.border.flatMap { ListedSign.entry(of: $0.place, in: file) } })
    for entry in file.contents.missing(without: listed) {
      let page = file.contents.page(of: entry).flatMap { pages.indices.contains($0) ? pages[$0].number : nil }
      found.append(.listedActMissing(file.contents.title(of: entry, in: file.text), page: page))
    }
    return found
  }
}

extension DiagnosticKind {
  /// An act of a file with several whose beginning is not sure.
  static let doubtfulBorder = DiagnosticKind(
    "doubtful-border", .warning,
    fr: "Le début de l’acte dans le fichier n’est pas sûr ; il peut continuer l’acte précédent.",
    en: "Where the act begins in the file is not sure; it may go on with the act before.")

  /// An act that the file's table of contents lists and that was not found.
  static let listedActMissing = DiagnosticKind(
    "listed-act-missing", .warning, params: ["title"],
    fr: "Le sommaire du fichier annonce un acte qui n’a pas été trouvé.",
    en: "The table of contents of the file lists an act that was not found.")
}

extension Diagnostic {
  /// The beginning of an act on a page, from 1, is not sure.
  static func doubtfulBorder(page: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.doubtfulBorder.diagnostic(
      fr: "Il n’est pas sûr qu’un acte commence ici ; vérifiez qu’il ne continue pas le précédent.",
      en: "It is not sure that an act begins here; check that it does not go on with the one before.")
    diagnostic.page = page
    return diagnostic
  }

  /// An act of the table of contents was not found on the page, from 1, that the table gives.
  static func listedActMissing(_ title: String, page: Int?) -> Diagnostic {
    var diagnostic = DiagnosticKind.listedActMissing.diagnostic(
      .text(title),
      fr: "Le sommaire annonce « \(title) », qui n’a pas été trouvé ; voyez la page.",
      en: "The table of contents lists “\(title)”, which was not found; see the page.")
    diagnostic.page = page
    return diagnostic
  }
}
