import Clausier
import TestSupport

/// Texts that readers of files stumble over.
enum Hostile {
  /// What no XML can hold, what ends a section, an element or a cell, what turns a line round, what is calculated.
  static let pieces = [
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFF}", "]]>",
    "<![CDATA[", "&",
    "&amp;", "<b>", "\"", "'", "\u{202E}", "\u{2066}", "\u{200F}", "\n", "\r\n", "\r", "\t", "  ", "=1+1",
    "+1", "-1",
    "@SUM(A1)", "\u{2028}", "\u{AD}", "\u{E000}", "_x0041_", "_x005F_", "é", "e\u{301}", "𝔘", "👩‍🚒", ";", ",",
    "{n}", "--",
  ]

  /// A text of such pieces.
  static func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  /// A record in which the texts of an act are such texts.
  static func record(_ number: Int, _ random: inout SeededRandom) -> Record {
    var record = Acts.delegation(
      "f\(number).pdf", [UInt8(truncatingIfNeeded: number), 1], title: text(&random))
    let shown = { (random: inout SeededRandom) in Acts.shown(text(&random)) }
    record.number = shown(&random)
    record.nor = shown(&random)
    record.subject = shown(&random)
    record.preamble = shown(&random)
    record.parties = [
      Party(role: .delegant, name: shown(&random), acronym: shown(&random)),
      Party(
        role: .delegataire, name: shown(&random),
        representative: Representative(name: shown(&random), title: shown(&random))),
    ]
    record.articles = [Article(number: shown(&random), heading: shown(&random), text: shown(&random))]
    record.annexes = [Annex(number: nil, heading: shown(&random), text: shown(&random))]
    record.signature.signatories = [Signatory(name: shown(&random), title: shown(&random))]
    record.source.pdf.language = text(&random)
    record.source.pdf.creator = text(&random)
    record.credits = [Credit(label: shown(&random), section: .other)]
    return record
  }
}
