import Batch
import Catalogue
import Clausier
import Export

/// `clausier search`: the acts of an index that a query finds, and where they say it.
enum Search {
  static let command = Command(
    name: "search", help: help,
    options: [.format, .limit, .sort, .passages, .open, .files, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let given = try AnswerArguments(arguments, command: command.name)
    let limit = try Quantity.count(arguments, .limit, 0...1_000_000) ?? 20
    let passages = try Quantity.count(arguments, .passages, 0...1000) ?? 3
    let order = try AnswerArguments.choice(arguments, .sort, SearchOrder.allCases) ?? .relevance
    let found = try given.answer(on: &console) { catalogue throws(Catalogue.Fault) in
      try catalogue.search(
        given.query, limit: limit, order: order, passages: arguments.has(.open) ? 1 : passages)
    }
    guard let answer = found else { return .usage }
    if arguments.has(.open) { return try open(answer, below: arguments.value(.files), on: &console) }
    switch given.format {
    case .table: try StandardOutput.write(SearchTable(answer, in: console.language).text)
    case .json: try StandardOutput.writeJSON(answer.json(.indented))
    case .ndjson: try StandardOutput.writeJSON(answer.json(.compact, asLines: true))
    case .csv: try StandardOutput.writeLines(answer.csv)
    }
    return .good
  }

  /// Writes the path of each act's file with the page of its best passage, for a program that shows PDFs.
  private static func open(
    _ answer: SearchAnswer, below folder: BytePath?, on console: inout Console
  ) throws(Notice) -> ExitStatus {
    var status = ExitStatus.good
    for act in answer.results {
      do throws(SourceFolder.Fault) {
        let files = SourceFolder(folder)
        _ = try files.bytes(of: act.file, sha256: act.sha256)
        let page = act.passages.first?.page ?? act.firstPage
        let line = files.path(of: act.file).bytes + Array("#page=\(page)\n".utf8)
        try? StandardOutput.writeLines(line)
      } catch {
        console.tell(.sourceFile(error), about: BytePath(act.file.utf8))
        status.raise(to: .unreadableInput)
      }
    }
    return status
  }
}
