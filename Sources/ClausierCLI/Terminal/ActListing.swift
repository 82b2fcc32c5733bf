import Batch
import Clausier

/// The acts of a file, a line each: place, pages, kind, nature, number, title, and why it begins there.
enum ActListing {
  /// The line of an act, with tabs between its cells.
  static func line(_ read: ReadAct, in language: Language) -> String {
    let record = read.record
    let place = record.source.act
    let pages =
      place.firstPage == place.lastPage ? "\(place.firstPage)" : "\(place.firstPage)-\(place.lastPage)"
    let nature = record.nature?.rawValue ?? "?"
    let number = place.number ?? record.number?.value ?? "-"
    let signs = read.beginning.signs.map { sign in
      sign.meaning.text(in: language) + (sign.weight < 0 ? " (\(sign.weight))" : "")
    }
    let doubt = read.beginning.isDoubtful ? "? " : ""
    let cells = [
      "\(place.index)/\(place.of)", pages, record.kind.rawValue, nature, number, record.title?.value ?? "-",
      doubt + signs.joined(separator: ", "),
    ]
    return cells.map { TerminalText.escaped($0) }.joined(separator: "\t") + "\n"
  }
}
