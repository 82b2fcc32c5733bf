import Clausier
import FoundationEssentials

/// What is said of an act in words, in the language of the archives.
struct ActText {
  private let record: Record

  init(_ record: Record) { self.record = record }

  /// The title; where the act has none, what stands in its place.
  var title: (text: String, isReplaced: Bool) {
    if let title = record.title?.value, !ActText.isBlank(CleanText.plain(title).text) {
      return (title, false)
    }
    let name = BytesName.last(of: record.source.file)
    return (Message(fr: "Acte sans titre (\(name))", en: "Act without a title (\(name))").fr, true)
  }

  /// The language of the acts that Clausier reads, whatever their files say of themselves.
  static let language = Message(fr: "français", en: "French").fr

  /// Which pages of its file the act is.
  var pages: ActPages { ActPages(record) }

  /// What is said of the act, a line each.
  func description(_ dates: ActDates) -> String { statements(dates).joined(separator: "\n") }

  /// The object, the parties, the amounts, the term, and the pages in a file with more than the act.
  func statements(_ dates: ActDates) -> [String] {
    var lines = record.subject.map { [$0.value] } ?? []
    for party in record.parties {
      guard let name = party.name?.value ?? party.acronym?.value else { continue }
      lines.append("\(role(party.role).fr) : \(name)")
    }
    for credit in record.credits {
      let amounts = [("AE", credit.ae), ("CP", credit.cp)].compactMap { kind, amount in
        amount.map { "\(kind) \($0.value) €" }
      }
      guard !amounts.isEmpty else { continue }
      let label = credit.year.map { "\($0.value)" } ?? credit.label?.value
      let head = Message(fr: "Crédits" + (label.map { " " + $0 } ?? ""), en: "Credits").fr
      lines.append("\(head) : \(amounts.joined(separator: ", "))")
    }
    if record.credits.isEmpty {
      for amount in record.amounts {
        lines.append(Message(fr: "Montant : \(amount.euros.value) €", en: "Amount").fr)
      }
    }
    if let start = dates.start { lines.append(Message(fr: "Effet : \(start)", en: "Start").fr) }
    if let end = dates.end { lines.append(Message(fr: "Fin : \(end)", en: "End").fr) }
    if let pages = pages.statement { lines.append(pages) }
    return lines.filter { !ActText.isBlank($0) }
  }

  /// The whole text: preamble, articles and annexes.
  var whole: String {
    var parts = [record.preamble?.value].compactMap { $0 }
    for article in record.articles {
      parts += [article.number?.value, article.heading?.value, article.text?.value].compactMap { $0 }
    }
    for annex in record.annexes {
      parts += [annex.number?.value, annex.heading?.value, annex.text?.value].compactMap { $0 }
    }
    return parts.joined(separator: "\n")
  }

  /// What a party is, in a word.
  func role(_ role: PartyRole) -> Message {
    switch role {
    case .delegant: Message(fr: "délégant", en: "délégant")
    case .delegataire: Message(fr: "délégataire", en: "délégataire")
    case .other: Message(fr: "partie", en: "party")
    }
  }

  /// The names of the parties, each once.
  var corporations: [String] {
    ActText.distinct(record.parties.compactMap { $0.name?.value ?? $0.acronym?.value })
  }

  /// The persons who sign or act for a party, each once.
  var persons: [String] {
    ActText.distinct(
      record.signature.signatories.compactMap { $0.name?.value }
        + record.parties.compactMap { $0.representative?.name?.value })
  }

  /// The programmes, each once.
  var programmes: [String] {
    ActText.distinct(
      record.chorus.compactMap { block in
        block.programme.map { number in
          Message(fr: "Programme \(number)", en: "Programme \(number)").fr
            + (block.programmeLabel.map { " " + $0.value } ?? "")
        }
      })
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !isBlank($0) && seen.insert($0).inserted }
  }
}

/// The name of a file in a record.
enum BytesName {
  /// What is after the last slash.
  static func last(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
