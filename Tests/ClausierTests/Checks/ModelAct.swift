/// The act that the clauses of a rule's fixture are put into: one in which no rule finds anything.
enum ModelAct {
  static let text = """
    Convention de délégation de gestion relative à la tenue des herbiers
    Entre la direction des haies, sise 12 rue des Aulnes, 35000 Rennes, représentée par Mme Lucie Ferrand, directrice des haies, ci-après « le délégant »,
    Et le service des talus, sis 3 quai des Ormes, 29200 Brest, représenté par M. Paul Guénec, chef du service des talus, ci-après « le délégataire »,
    Vu le décret n° 2004-1085 du 14 octobre 2004 relatif à la délégation de gestion dans les services de l'Etat ;
    Il a été convenu ce qui suit :
    Article 1er : Objet
    Par la présente convention, le délégant confie au délégataire, en son nom et pour son compte, la tenue des herbiers.
    Article 2 : Obligations du délégataire
    Le délégataire engage et liquide les dépenses. Il certifie le service fait.
    Article 3 : Obligations du délégant
    Le délégant met à la disposition du délégataire les crédits nécessaires et lui transmet les pièces utiles.
    Article 4 : Exécution financière
    Le montant des crédits délégués est de 100 000 €. La dépense est imputée sur l'unité opérationnelle ci-dessous.
    | Domaine fonctionnel | Centre financier | Activité | Centre de coûts |
    | 0352-01 | 0352-CHAI-CTAL | 035200010101 | HAITALU035 |
    | Année | AE | CP |
    | 2024 | 60 000 € | 40 000 € |
    | 2025 | 40 000 € | 60 000 € |
    | Total | 100 000 € | 100 000 € |
    Le comptable assignataire est le directeur régional des finances publiques de Bretagne.
    Article 5 : Compte rendu
    Le délégataire rend compte au délégant de l'exécution de la convention chaque trimestre.
    Article 6 : Durée
    La convention prend effet à la date de sa signature et s'achève le 31 décembre 2025.
    Article 7 : Résiliation
    Chacune des parties peut mettre fin à la convention à tout moment, sous réserve d'un préavis de trois mois.
    Article 8 : Publication
    La convention est publiée au recueil des actes administratifs. Une copie en est adressée au comptable assignataire et au contrôleur budgétaire.
    Fait à Rennes, le 12 mars 2024
    1│ Pour le délégant,
    1│ la directrice des haies
    1│ Lucie Ferrand
    2│ Pour le délégataire,
    2│ le chef du service des talus
    2│ Paul Guénec
    """.replacing("| ", with: "").tabbed

  /// The parts of an act or of a quote: what each is, and its lines.
  static func parts(of text: String) -> [(name: String, lines: [String])] {
    var parts: [(name: String, lines: [String])] = []
    for line in text.split(separator: "\n").map(String.init) {
      let last = parts.last?.name
      let name = name(ofPartFrom: line)
      if let name, name != last || name.hasPrefix("article") || name.hasPrefix("annex") {
        parts.append((name, [line]))
      } else if parts.isEmpty {
        parts.append(("title", [line]))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts
  }

  /// What a line begins; `nil` for one that goes on.
  private static func name(ofPartFrom line: String) -> String? {
    let words = line.split(separator: " ", maxSplits: 2)
    switch words.first {
    case "Convention", "Avenant", "Arrêté": return "title"
    case "Entre": return "parties"
    case "Vu": return "visas"
    case "Considérant": return "preamble"
    case "Il" where line.hasSuffix("convenu ce qui suit :"): return "agreement"
    case "Fait": return "signature"
    case "Article" where words.count > 1: return "article " + words[1].prefix { $0.isNumber || $0 == "." }
    case "Annexe": return "annex" + (words.count > 1 ? " \(words[1])" : "")
    default: return nil
    }
  }

  /// The model with the parts of a quote in the place of its own; `(sans article 5)` leaves a part out.
  static func act(with quote: String) -> String {
    var parts = parts(of: text)
    for part in ModelAct.parts(
      of: quote.split(separator: "\n").filter { !$0.hasPrefix("(sans ") }
        .joined(separator: "\n"))
    {
      if let index = parts.firstIndex(where: { $0.name == part.name }) {
        parts[index] = part
      } else {
        parts.insert(part, at: ModelAct.place(of: part.name, in: parts))
      }
    }
    let left = quote.split(separator: "\n").filter { $0.hasPrefix("(sans ") }.map { line in
      String(line.dropFirst("(sans ".count).dropLast()).replacing("annexe", with: "annex")
    }
    return parts.filter { !left.contains($0.name) }.flatMap(\.lines).joined(separator: "\n")
  }

  /// Where a part that the model lacks belongs: articles before the signature, annexes at the end.
  private static func place(of name: String, in parts: [(name: String, lines: [String])]) -> Int {
    let before =
      name.hasPrefix("article") ? "signature" : name == "preamble" ? "agreement" : ""
    return parts.firstIndex { $0.name == before } ?? parts.count
  }
}

extension String {
  /// The rows of tables with tabs between their cells.
  fileprivate var tabbed: String {
    split(separator: "\n").map { line in
      line.hasSuffix(" |") ? String(line.dropLast(2)).replacing(" |", with: "\t") : String(line)
    }.joined(separator: "\n")
  }
}
