import Batch
import Catalogue
import Clausier
import Glibc

/// The acts that a query finds, for readers: what each is, and where it says what was asked.
struct SearchTable {
  private let answer: SearchAnswer
  private let language: Language
  private let palette = Palette(of: STDOUT_FILENO)

  init(_ answer: SearchAnswer, in language: Language) {
    self.answer = answer
    self.language = language
  }

  /// The whole page.
  var text: String {
    let shown = answer.results.count
    var count = say(fr: Plural.fr(answer.total, "acte", "actes"), en: Plural.en(answer.total, "act", "acts"))
    if shown < answer.total { count += say(fr: ", dont \(shown) ici", en: ", \(shown) of them here") }
    return count + "\n" + answer.results.enumerated().map { "\n" + entry($0 + 1, $1) }.joined()
  }

  private func entry(_ number: Int, _ act: FoundAct) -> String {
    var head = "\(number). \(palette.bold(safe(act.file)))"
    let first = max(1, act.firstPage)
    head += ActShown(in: language).place(act: act.act, of: act.acts, pages: first...max(first, act.lastPage))
    var lines = [head]
    if let title = act.title { lines.append("   " + safe(title)) }
    lines.append("   " + facts(act).joined(separator: say(fr: " ; ", en: "; ")))
    for passage in act.passages { lines.append("   " + line(passage)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func facts(_ act: FoundAct) -> [String] {
    var facts = [QueryWordsShown.kind(act.kind, in: language)]
    if let date = act.date { facts[0] += say(fr: " du ", en: " of ") + safe(date) }
    let roles = [PartyRole.delegant, .delegataire].map { role in
      act.parties.filter { $0.role == role.rawValue }.compactMap { $0.acronym ?? $0.name }.joined(
        separator: ", ")
    }
    if roles.contains(where: { !$0.isEmpty }) {
      facts.append(roles.map { $0.isEmpty ? "?" : safe($0) }.joined(separator: " → "))
    }
    if act.ae != nil || act.cp != nil {
      facts.append("AE \(Euros.text(act.ae, in: language)), CP \(Euros.text(act.cp, in: language))")
    }
    if let end = act.end {
      facts.append(
        say(fr: "fin ", en: "end ") + safe(end)
          + (act.isEndComputed ? say(fr: " (calculée)", en: " (computed)") : ""))
    }
    if act.isRenewedTacitly { facts.append(say(fr: "reconduction tacite", en: "tacit renewal")) }
    if let amends = act.amends { facts.append(say(fr: "modifie ", en: "amends ") + safe(amends)) }
    if act.conventions == "none" {
      facts.append(say(fr: "convention absente de l’index", en: "its convention is not in the index"))
    }
    if act.conventions == "several" {
      facts.append(say(fr: "plusieurs conventions possibles", en: "several conventions fit"))
    }
    if !act.amendments.isEmpty {
      facts.append(
        say(fr: "modifiée par ", en: "amended by ") + act.amendments.map(safe).joined(separator: ", "))
    }
    if !act.copies.isEmpty {
      facts.append(say(fr: "aussi ", en: "also ") + act.copies.map(safe).joined(separator: ", "))
    }
    if !act.unsure.isEmpty {
      facts.append(say(fr: "à vérifier : \(act.unsure.count)", en: "unsure: \(act.unsure.count)"))
    }
    return facts
  }

  private func line(_ passage: Passage) -> String {
    var place = passage.page.map { "p. \($0)" } ?? "p. ?"
    if let section = passage.section { place += ", \(safe(section))" }
    let scalars = Array(passage.text.unicodeScalars)
    var (text, from) = ("", 0)
    for mark in passage.marks {
      text += safe(scalars[from..<mark.lowerBound]) + palette.bold(safe(scalars[mark]))
      from = mark.upperBound
    }
    text += safe(scalars[from...])
    return palette.dim(place) + "  " + text
  }

  private func safe(_ text: String) -> String { TerminalText.escaped(text) }

  /// A stretch in one line, blanks for what breaks lines.
  private func safe(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    TerminalText.escaped(
      String(String.UnicodeScalarView(scalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 })))
  }

  private func say(fr: String, en: String) -> String { language == .fr ? fr : en }
}
