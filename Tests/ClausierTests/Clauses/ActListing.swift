@testable import Clausier

/// What the rules read from an act, a line for each thing, as the fixtures list it.
enum ActListing {
  /// The lines that a fixture is compared with.
  static func lines(
    _ fixture: String, of text: String, read: (String) -> Record = { FixtureReading.record(of: $0) }
  ) -> [String] {
    let kind = fixture.split(separator: "/").last
    if kind == "headings" || kind == "front-matter" { return outline(Manuscript(text: text)) }
    let record = read(text)
    switch kind {
    case "titles": return title(record)
    case "parties": return record.parties.map(party)
    case "visas": return record.visas.map(visa)
    default: return signature(record)
    }
  }

  /// `article:4 « Durée » [TITRE II] — Elle prend … 2025.`
  private static func outline(_ manuscript: Manuscript) -> [String] {
    let act = Act(manuscript)
    return act.outline.parts.map { part in
      let words = act.words(part.text).raw.split { " \n\t".contains($0) }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
      let heading = part.heading.map { " « \(act.words($0).raw) »" } ?? ""
      let under = part.under.map { act.words($0).raw.replacing("\n", with: " ") }
      let above = under.isEmpty ? "" : " [\(under.joined(separator: " / "))]"
      let text =
        words.count > 4 ? "\(words[0]) \(words[1]) … \(words[words.count - 1])" : words.joined(separator: " ")
      return "\(part.section)\(heading)\(above)" + (text.isEmpty ? "" : " — \(text)")
    }
  }

  private static func title(_ record: Record) -> [String] {
    var lines = ["\(record.kind.rawValue): \(record.title?.value ?? "–")"]
    if let number = record.number { lines.append("n° \(number.value)") }
    if let nor = record.nor { lines.append("NOR \(nor.value)") }
    if let amends = record.amends {
      var line = "modifie \(amends.kind.rawValue)"
      if let rank = amends.rank { line += ", rang \(rank.value)" }
      if let number = amends.number { line += ", n° \(number.value)" }
      if let date = amends.date { line += ", du \(date.value)" }
      if let nor = amends.nor { line += ", NOR \(nor.value)" }
      lines.append(line)
    }
    if let subject = record.subject { lines.append("objet: \(subject.value)") }
    return lines
  }

  /// `delegant: Direction des ports (DP) · « le délégant » · 3 rue du Port, 44000 Nantes · Ève Le Roux, directrice`
  private static func party(_ party: Party) -> String {
    var parts = [
      "\(party.role.rawValue): \(party.name?.value ?? "–")" + (party.acronym.map { " (\($0.value))" } ?? "")
    ]
    let usual = ["delegant": "délégant", "delegataire": "délégataire"]
    if let word = party.roleText?.value, word.lowercased() != usual[party.role.rawValue] {
      parts.append("mot \(word)")
    }
    if !party.aliases.isEmpty {
      parts.append(party.aliases.map { "« \($0.value) »" }.joined(separator: ", "))
    }
    if let address = party.address {
      let town = [address.postalCode?.value, address.city?.value].compactMap { $0 }.joined(separator: " ")
      let cedex = address.cedex.map { $0.value.isEmpty ? " cedex" : " cedex \($0.value)" } ?? ""
      parts.append([address.street?.value, town + cedex].compactMap { $0 }.joined(separator: ", "))
    }
    if let who = party.representative {
      parts.append([who.name?.value ?? "–", who.title?.value].compactMap { $0 }.joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  /// `decret 2004-1085, 2004-10-14, modifié, art. 2 et 4 : relatif à …`
  private static func visa(_ visa: Visa) -> String {
    var line = visa.nature.rawValue
    if let number = visa.number { line += " \(number.value)" }
    if let date = visa.date { line += ", \(date.value)" }
    if visa.amended { line += ", modifié" }
    if !visa.articles.isEmpty { line += ", art. " + visa.articles.map(\.value).joined(separator: " et ") }
    if let title = visa.title { line += " : \(title.value)" }
    return line
  }

  private static func signature(_ record: Record) -> [String] {
    let signature = record.signature
    var lines: [String] = []
    let head = [
      signature.place?.value, signature.date?.value.description, signature.copies.map { "\($0.value) ex." },
    ].compactMap { $0 }
    if !head.isEmpty { lines.append("fait: " + head.joined(separator: ", ")) }
    for who in signature.signatories {
      var line = who.role?.rawValue ?? "–"
      if let party = who.party { line += " \(party)" }
      line += ": " + [who.name?.value ?? "–", who.title?.value].compactMap { $0 }.joined(separator: ", ")
      if let behalf = who.onBehalfOf { line += " (pour \(behalf.value))" }
      lines.append(line)
    }
    return lines
  }
}
