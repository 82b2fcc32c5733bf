import Batch
import Catalogue
import Clausier

/// `clausier search`: the acts of an index that a query finds, and where they say it.
enum Search {
  static let command = Command(
    name: "search", help: help,
    options: [.format, .limit, .sort, .passages, .open, .files, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    guard let path = arguments.operands.first else { throw .nothingGiven(command: command.name) }
    let words = arguments.operands.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }
    let query = words.joined(separator: " ")
    let catalogue: Catalogue
    do throws(CatalogueFault) { catalogue = try Catalogue(path) } catch {
      throw .catalogueFailed(path, error)
    }
    do throws(Catalogue.Fault) {
      let answer = try catalogue.search(query)
      try? StandardOutput.writeJSON(answer.json(.indented))
    } catch {
      switch error {
      case .query(let fault): throw .badQuery(fault)
      case .catalogue(let fault): throw .catalogueFailed(path, fault)
      }
    }
    return .good
  }
}
