/// PER004: the file still holds traces of those who worked on it.
enum FileLeftover: CheckRule {
  static let code = "PER004"
  static let name = "file-leftover"
  static let severities: [Finding.Severity] = [.warning]
  static let needs = RuleNeed.file

  static let page = RulePage(
    finds: Message(
      fr:
        "Le fichier nomme une personne comme auteur, contient des commentaires ou des surlignages, des fichiers joints, ou "
        + "un état antérieur que personne n’a signé.",
      en:
        "The file names a person as its author, holds comments or highlights, attached files, or an earlier state that "
        + "nobody signed."),
    matters: Message(
      fr:
        "Tout lecteur peut les en sortir : des noms, des avis, des versions qui n’étaient pas destinés à être publiés.",
      en: "Any reader can take them out: names, opinions, versions that were not meant to be published."),
    source: .crpa("L312-1-2"),
    remedy: Message(
      fr:
        "Exportez de nouveau le PDF depuis le document final, sans commentaires ni propriétés personnelles.",
      en: "Export the PDF again from the final document, without comments and personal properties."),
    fails: "Auteur du fichier : Jean Martin.",
    passes: "Auteur du fichier : DINUM. Un lien dans la page. Une signature électronique.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let file = act.file else { return .clear }
    var findings: [Finding] = []
    if act.isFirst, let author = act.record.source.pdf.author, isPerson(author) {
      findings.append(
        Finding(
          .warning, fr: "Le fichier nomme son auteur : « \(author) ».",
          en: "The file names its author: “\(author)”."))
    }
    if let first = file.comments.first {
      let count = file.comments.count
      let said = first.text.map { " (« \($0.shortened) »)" } ?? ""
      findings.append(
        Finding(
          .warning,
          fr: count == 1
            ? "Le fichier contient une annotation de relecture\(said)."
            : "Le fichier contient \(count) annotations de relecture ; la première\(said) est ici.",
          en: count == 1
            ? "The file holds a reviewer’s mark\(said)."
            : "The file holds \(count) reviewers’ marks; the first\(said) is here."
        ).on(page: first.page, box: first.box))
    }
    if let first = file.attachments.first {
      let names = file.attachments.prefix(5).map(\.name).joined(separator: ", ")
      findings.append(
        Finding(
          .warning, fr: "Le fichier contient d’autres fichiers : \(names).",
          en: "The file holds other files: \(names)."
        ).on(page: first.page, box: first.box))
    }
    if file.unsignedRevisions > 0 {
      findings.append(
        Finding(
          .warning, fr: "Le fichier contient encore un état antérieur, que personne n’a signé.",
          en: "The file still holds an earlier state that nobody signed."))
    }
    return .findings(findings)
  }

  /// Whether an author's name is that of a person: two to four words, none of which names a body, an office or a program.
  private static func isPerson(_ author: String) -> Bool {
    let dotted = author.contains(".") && !author.contains(" ") && !author.contains("@")
    let tokens = Tokens(Array((dotted ? author.replacing(".", with: " ") : author).utf8))
    let words = (0..<tokens.count).filter { tokens[$0].kind == .word }
    guard (2...5).contains(words.count), !(0..<tokens.count).contains(where: { tokens[$0].kind == .number })
    else { return false }
    if dotted { return words.count == 2 }
    return words.allSatisfy { position in
      !OfficeWords.isBody(tokens, position) && !OfficeWords.isOffice(tokens, position)
        && !programs.contains(tokens, position)
    } && words.contains { tokens[$0].marks.contains(.capital) }
      && !words.contains { linking.contains(tokens, $0) }
  }

  private static let programs = WordList(
    "microsoft word office libreoffice openoffice adobe acrobat user utilisateur windows poste pc scan scanner xerox "
      + "canon ricoh konica copieur pdf gouvernement republique francaise etat")
  private static let linking = WordList("des du et l' les aux pour")
}

extension String {
  /// The text, or its beginning if it is long.
  fileprivate var shortened: String {
    unicodeScalars.count <= 80 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(77))) + "…"
  }
}
