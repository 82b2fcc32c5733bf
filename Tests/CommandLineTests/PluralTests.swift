import Batch
import Clausier
import Testing

@testable import Catalogue
@testable import ClausierCLI
@testable import PDFText

/// Messages with numbers, for none, one and two.
@Suite struct PluralTests {
  private func messages(_ count: Int) -> [Message] {
    var tally = Tally()
    for _ in 0..<count {
      tally.count(Outcome(bodies: [[]]), of: BytePath("a".utf8))
      tally.count(
        JournalEntry(
          Input(file: BytePath("b".utf8)), FileFacts(of: Input(file: BytePath("b".utf8))), sha256: nil,
          state: .failed(code: "damaged"), version: ""))
    }
    var built = BuildTally()
    (built.acts, built.added, built.changed, built.dropped, built.failed) = (
      count, count, count, count, count
    )
    (built.withoutConvention, built.withSeveralConventions) = (count, count)
    let paths = (0..<count).map { BytePath("out/\($0)".utf8) }
    let pages = Array(0..<count).map { $0 + 1 }
    // What is only said where there is something to say.
    let some: [Notice] =
      count == 0
      ? []
      : [
        .goneOutputs(paths, removed: true), .goneOutputs(paths, removed: false), .rewritten(count),
        .doubtfulValues(count, worst: ["/title"]), .pagesNotRecognised(pages),
        .pagesWithoutText(pages, of: 9),
      ]
    let notices: [Notice] = [
      .summary(tally, seconds: 1), .interrupted(done: count, of: 5, resumable: true),
      .validated(valid: count, invalid: count), .damaged(pages), .libraryMessage("x", more: count),
      .indexed(built), .interruptedIndex(done: count, of: 5), .unchained(built),
    ]
    return (notices + some).map(\.message) + [
      Fault.pageNotThere(of: count).message,
      StatisticsTable.head(ending: count, from: "2025-01-01", to: "2025-04-01"),
      StatisticsTable.head(leftOut: count, replaced: count),
      Notice.checked(files: count, findings: count).message,
      Fault.tooManyPages(count, limit: 1).message, Fault.tooLarge(bytes: count, limit: 1).message,
      ExplainWords.more(count), ExplainWords.shortList("/a", count: count),
      Diagnostic.unreadableCharacters(page: 3, count: count).message,
      Diagnostic.attachedFiles((0..<count).map { "\($0).pdf" }, isPortfolio: true).message,
      Diagnostic.attachedFiles((0..<count).map { "\($0).pdf" }, isPortfolio: false).message,
      SignatureDoubt(.changedAfter(pages: pages), field: nil, index: 0).diagnostic.message,
    ]
  }

  private let french = [
    "document", "fiche", "erreur", "page", "octet", "élément", "signe", "autre", "valide", "déjà fait",
    "partie", "valeur",
    "fichier", "acte", "avenant", "modifié", "retiré", "convention", "copie", "ligne", "constat",
  ]
  private let english = [
    "document", "record", "error", "page", "byte", "element", "sign", "part", "value", "file", "act",
    "avenant", "convention", "line", "finding",
  ]

  @Test(arguments: [0, 1, 2])
  func `numbers and their nouns agree`(count: Int) {
    var found: Set<String> = []
    for message in messages(count) {
      for (text, nouns, isPlural) in [(message.fr, french, count > 1), (message.en, english, count != 1)] {
        for noun in nouns {
          // The number must not be the end of a longer one.
          for piece in (" " + text).split(separator: " \(count) \(noun)", omittingEmptySubsequences: false)
            .dropFirst()
          {
            found.insert(noun)
            guard piece.first?.isLetter != true || piece.first == "s" else { continue }
            #expect(piece.hasPrefix("s") == isPlural, "\(text)")
          }
        }
      }
    }
    #expect(found.count > 10, "\(found)")
  }
}
