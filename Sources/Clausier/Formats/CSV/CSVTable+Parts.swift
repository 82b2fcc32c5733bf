extension CSVTable {
  static let creditColumns: [CSVColumn] = [
    credit("year", .integer, fr: "Année", en: "Year") { CSVCell($0.year?.value) },
    credit("label", fr: "Libellé", en: "Label") { CSVCell($0.label) },
    credit("ae", .number, fr: "Autorisations d’engagement, en euros", en: "Commitment credits, in euros") {
      CSVCell($0.ae)
    },
    credit("cp", .number, fr: "Crédits de paiement, en euros", en: "Payment credits, in euros") {
      CSVCell($0.cp)
    },
    credit("party", .integer, fr: "Rang de la partie, à partir de 0", en: "Place of the party, from 0") {
      CSVCell($0.party)
    },
    credit(
      "chorus", .integer, fr: "Rang de l’imputation, à partir de 0", en: "Place of the reference, from 0"
    ) {
      CSVCell($0.chorus)
    },
    credit("section", fr: "Partie de l’acte", en: "Part of the act") { CSVCell($0.section.description) },
  ]

  static let partyColumns: [CSVColumn] = [
    party("role", fr: "Rôle", en: "Role") { CSVCell($0.role.rawValue) },
    party("roleText", fr: "Rôle tel qu’écrit", en: "Role as written") { CSVCell($0.roleText) },
    party("name", fr: "Nom", en: "Name") { CSVCell($0.name) },
    party("acronym", fr: "Sigle", en: "Acronym") { CSVCell($0.acronym) },
    party("aliases", fr: "Autres noms", en: "Other names") { CSVCell($0.aliases.map(\.value)) },
    party("street", fr: "Adresse", en: "Street") { CSVCell($0.address?.street) },
    party("postalCode", fr: "Code postal", en: "Postal code") { CSVCell($0.address?.postalCode) },
    party("city", fr: "Ville", en: "City") { CSVCell($0.address?.city) },
    party("cedex", fr: "Cedex", en: "Cedex") { CSVCell($0.address?.cedex) },
    party("representativeName", fr: "Représentant", en: "Representative") {
      CSVCell($0.representative?.name)
    },
    party("representativeTitle", fr: "Qualité du représentant", en: "Title of the representative") {
      CSVCell($0.representative?.title)
    },
  ]

  static let chorusColumns: [CSVColumn] = [
    chorus("domaineFonctionnel", fr: "Domaine fonctionnel", en: "Domaine fonctionnel") {
      CSVCell($0.domaineFonctionnel)
    },
    chorus("centreFinancier", fr: "Centre financier", en: "Centre financier") { CSVCell($0.centreFinancier) },
    chorus("activites", fr: "Activités", en: "Activités") { CSVCell($0.activites.map(\.value)) },
    chorus("centreDeCout", fr: "Centre de coût", en: "Centre de coût") { CSVCell($0.centreDeCout) },
    chorus("axesMinisteriels", fr: "Axes ministériels", en: "Axes ministériels") {
      CSVCell($0.axesMinisteriels.compactMap { $0.label?.value })
    },
    chorus("programme", fr: "Programme", en: "Programme") { CSVCell($0.programme) },
    chorus("programmeLabel", fr: "Nom du programme", en: "Name of the programme") {
      CSVCell($0.programmeLabel)
    },
    chorus("bop", fr: "BOP", en: "BOP") { CSVCell($0.bop) },
    chorus("engagementJuridique", fr: "Engagement juridique", en: "Engagement juridique") {
      CSVCell($0.engagementJuridique)
    },
    chorus("tranchesFonctionnelles", fr: "Tranches fonctionnelles", en: "Tranches fonctionnelles") {
      CSVCell($0.tranchesFonctionnelles.map(\.value))
    },
    chorus("party", .integer, fr: "Rang de la partie, à partir de 0", en: "Place of the party, from 0") {
      CSVCell($0.party)
    },
    chorus("section", fr: "Partie de l’acte", en: "Part of the act") { CSVCell($0.section.description) },
  ]

  static let articleColumns: [CSVColumn] = [
    article("number", fr: "Numéro", en: "Number") { CSVCell($0.number) },
    article("heading", fr: "Intitulé", en: "Heading") { CSVCell($0.heading) },
    article("under", fr: "Titres au-dessus", en: "Headings above") { CSVCell($0.under) },
    article("topics", fr: "Sujets", en: "Topics") { CSVCell($0.topics.map(\.rawValue)) },
    article("text", fr: "Texte", en: "Text") { CSVCell($0.text) },
  ]

  private static func credit(
    _ name: String, _ kind: CSVColumn.Kind = .string, fr: String, en: String,
    cell: @escaping @Sendable (Credit) -> CSVCell
  ) -> CSVColumn {
    CSVColumn(name, kind, fr: fr, en: en) { record, index in cell(record.credits[index]) }
  }

  private static func party(
    _ name: String, fr: String, en: String, cell: @escaping @Sendable (Party) -> CSVCell
  ) -> CSVColumn {
    CSVColumn(name, fr: fr, en: en) { record, index in cell(record.parties[index]) }
  }

  private static func chorus(
    _ name: String, _ kind: CSVColumn.Kind = .string, fr: String, en: String,
    cell: @escaping @Sendable (ChorusBlock) -> CSVCell
  ) -> CSVColumn {
    CSVColumn(name, kind, fr: fr, en: en) { record, index in cell(record.chorus[index]) }
  }

  private static func article(
    _ name: String, fr: String, en: String, cell: @escaping @Sendable (Article) -> CSVCell
  ) -> CSVColumn {
    CSVColumn(name, fr: fr, en: en) { record, index in cell(record.articles[index]) }
  }
}
