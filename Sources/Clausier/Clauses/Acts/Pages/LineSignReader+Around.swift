/// The signs of lines that are around acts: their ends, what stands above titles, what collections and minutes say.
extension LineSignReader {
  /// Whether a line is as short as a name, an office or a heading.
  private func isShort(_ line: CutLine) -> Bool { line.words.count <= LineSignReader.shortTokens }

  /// Reads whether a line says where and when an act was made, or who signs it, or stands above a title.
  func readClosing(_ line: inout CutLine) {
    let isDate = SignatureStart.isDateLine(line.outline, tokens)
    if isDate || SignatureStart.isSideLine(line.outline, tokens) || isSigned(line)
      || isShort(line) && holds(.byDelegation, line)
    {
      line.signs.insert(.closing)
    }
    if isDate { line.signs.insert(.dated) }
    if isShort(line), match(.letterhead, line) != nil { line.signs.insert(.letterhead) }
  }

  /// Whether « signé » says that somebody has signed: alone, or with a name; « signe et notifie » within text does not.
  private func isSigned(_ line: CutLine) -> Bool {
    guard let words = match(.signs, line) else { return false }
    let next = words.upperBound
    return next >= line.words.upperBound || tokens[words.lowerBound].marks.contains(.capital)
      || tokens[next].kind != .word || tokens[next].marks.contains(.capital)
  }

  /// Whether a date is the letter's, since the line above it on its page is of the letterhead; no act is made there.
  func isOfLetterhead(_ line: CutLine, below above: CutLine) -> Bool {
    guard line.page == above.page, line.signs.contains(.dated), above.signs.contains(.letterhead),
      !tokens.reads(line.words.lowerBound, "fait"), let first = above.words.first, let last = above.words.last
    else { return false }
    return (tokens[first].marks.contains(.capital)) && !above.signs.contains(.prose)
      && ![".", ";", ","].contains { tokens.reads(last, $0) }
  }

  /// Reads what a collection of acts, or somebody who quotes or models one, says.
  func readCollection(_ line: inout CutLine) {
    if match(.collection, line) != nil { line.signs.insert(.collection) }
    if holds(.imprint, line) { line.signs.insert(.imprint) }
    if holds(.model, line), isShort(line) || line.signs.contains(.heading) { line.signs.insert(.model) }
    if let first = line.words.first, tokens.reads(first, "\"") { line.signs.insert(.quoted) }
  }

  /// Whether a heading names minutes: « COMPTE RENDU DU CONSEIL MUNICIPAL DU 9 AVRIL 2024 ».
  func titlesMinutes(_ line: CutLine) -> Bool {
    line.signs.isSuperset(of: [.heading, .minutes]) && holds(.account, line)
  }

  /// Whether a title names minutes, be it on several lines.
  func nameMinutes(_ title: ArraySlice<CutLine>) -> Bool {
    guard let first = title.first, holds(.account, first) else { return false }
    return title.contains { $0.signs.contains(.minutes) }
  }

  /// Whether a line ends what the line above it begins to say, that the text of an act follows: « … la convention ainsi
  /// ⏎rédigée : ».
  func announces(_ line: CutLine, below above: CutLine) -> Bool {
    guard line.page == above.page, line.words.count <= LineSignReader.endTokens, above.signs.contains(.prose),
      let last = line.words.last, tokens.reads(last, ":")
    else { return false }
    return tokens.first(.textOfAct, in: above.words.suffix(LineSignReader.endTokens)) != nil
  }

  /// Whether a line approves a convention: « Est approuvée la convention », « Arrêté approuvant l'avenant n° 2 ».
  func approves(_ line: CutLine) -> Bool { holds(.approves, line) && holds(.approved, line) }

  /// Reads what minutes say before an act that they print, and after it.
  func readMinutes(_ line: inout CutLine) {
    if holds(.sitting, line) { line.signs.insert(.sitting) }
    if holds(.assembly, line) { line.signs.insert(.minutes) }
    // « … autorisé par la⏎délibération n° 12 » goes on with a sentence of the act.
    if line.words.first.map({ tokens[$0].marks.contains(.capital) }) ?? false {
      let isBody = match(.body, line) != nil || match(.after, line) != nil && holds(.body, line)
      if isBody && holds(.deliberates, line) || match(.resumes, line) != nil {
        line.signs.insert(.resumption)
      }
    }
    let isLead = line.words.last.map { tokens.reads($0, ":") } ?? false
    if isLead && holds(.announces, line) || match(.annexed, line) != nil {
      line.signs.insert(.announcement)
      line.signs.remove(.annex)
    }
  }
}

extension Phrase {
  fileprivate static let signs = Phrase("signe|signe :|le {prefet|maire|president|directeur},")
  fileprivate static let byDelegation = Phrase(
    "par {delegation|subdelegation|interim|empechement|autorisation}")
  fileprivate static let letterhead = Phrase(
    """
    nor|ministere(s)|republique francaise|prefecture|prefet(e)|liberte|egalite|fraternite|direction(s)|service(s)|\
    secretariat(s)|agence|rectorat|academie|departement|commune|ville|bureau|cabinet|pole|affaire suivie|reference(s)|ref|\
    nos ref|tel|courriel|unite|sous -direction|mission|tribunal|centre|etablissement|region|conseil|communaute|delegation
    """)
  fileprivate static let approves = Phrase("approuve(e)(s)|approuvant|approbation")
  fileprivate static let approved = Phrase(
    "{la|les|une|de} convention(s)|l'avenant|la delegation de gestion|d'un avenant|d'une convention")
  fileprivate static let account = Phrase("compte rendu|compte -rendu|proces -verbal|seance")
  fileprivate static let textOfAct = Phrase("convention|avenant|contrat|protocole|projet|texte|termes")
  fileprivate static let body = Phrase(
    "le {conseil|comite|bureau|maire}|la {commission|assemblee}|l'assemblee|les {membres|conseillers|elus}")
  fileprivate static let after = Phrase("apres|ouï|oui|entendu|sur proposition")
  fileprivate static let deliberates = Phrase(
    "apres|delibere(nt)|decide(nt)|approuve(nt)|adopte(nt)|autorise(nt)|vote(nt)|emet(tent)|prend(nent) acte")
  fileprivate static let resumes = Phrase(
    """
    apres {en avoir|avoir} [en] {delibere|entendu|pris}|accuse de reception|certifie {executoire|conforme}|adopte(e) [a]|\
    vote(s) [:]|pour : #|resultat(s) du vote|acte rendu executoire|rendu executoire|la seance est|deliberation n°|\
    question(s) diverse(s)|l'ordre du jour|transmis(e) {en|a la|au} {prefecture|sous -prefecture|controle}
    """)
  fileprivate static let assembly = Phrase(
    """
    {conseil|assemblee} {municipal|communautaire|departemental|regional|syndical|d'administration|metropolitain}|\
    comite syndical|apres en avoir delibere|conseillers {municipaux|communautaires}
    """)
  fileprivate static let annexed = Phrase("annexe {a|de} la [presente] deliberation")
  fileprivate static let sitting = Phrase(
    """
    l'an deux mille|{etaient|etait} present(e)(s)|seance du|nombre de {conseillers|membres|delegues}|\
    {date de|de la} [la] convocation|secretaire de seance|s'est {reuni|reunie|assemble}|absent(e)(s) [excuse(e)(s)] :|\
    donne pouvoir|en exercice :
    """)
  fileprivate static let announces = Phrase(
    """
    {convention|avenant|contrat|charte|protocole|projet|accord|texte} {suivant(e)|ci-apres|ci-dessous|annexe(e)|\
    dont la teneur suit|est le suivant|est la suivante}|dont la teneur suit|donne lecture|reproduit(e)(s)|\
    ci-apres :|ainsi {redige(e)|libelle(e)|concu(e)}
    """)
  fileprivate static let collection = Phrase(
    "recueil|bulletin officiel|journal officiel|raa|bulletin des actes|registre des {deliberations|actes|decisions|arretes|conventions}|proces -verbal"
  )
  fileprivate static let model = Phrase("modele|projet -type|convention -type|specimen")
  fileprivate static let imprint = Phrase(
    "{directeur|directrice} {de la|de} publication|issn|depot legal|{achevement|achevee} d'imprimer|imprimerie"
  )
}
