extension RecordTable {
  static let creditColumns: [TableColumn] = [
    credit("year", .integer, fr: "Année", en: "Year") { TableCell($0.year?.value) },
    credit("label", fr: "Libellé", en: "Label") { TableCell($0.label) },
    credit("ae", .number, fr: "Autorisations d’engagement, en euros", en: "Commitment credits, in euros") {
      TableCell($0.ae)
    },
    credit("cp", .number, fr: "Crédits de paiement, en euros", en: "Payment credits, in euros") {
      TableCell($0.cp)
    },
    credit("party", .integer, fr: "Rang de la partie, à partir de 0", en: "Place of the party, from 0") {
      TableCell($0.party)
    },
    credit(
      "chorus", .integer, fr: "Rang de l’imputation, à partir de 0", en: "Place of the reference, from 0"
    ) {
      TableCell($0.chorus)
    },
    credit("section", fr: "Partie de l’acte", en: "Part of the act") { TableCell($0.section.description) },
  ]

  /// After the digest: what a reader of a line looks for in the act.
  static let creditPlace: [TableColumn] = [
    TableColumn("title", fr: "Titre de l’acte", en: "Title of the act", since: .v1_1) { record, _ in
      TableCell(record.title)
    },
    TableColumn("page", .integer, fr: "Page de la ligne", en: "Page of the line", since: .v1_1) {
      record, index in
      let credit = record.credits[index]
      let places = [credit.ae?.places, credit.cp?.places, credit.label?.places, credit.year?.places]
      return TableCell(places.lazy.compactMap { $0?.first?.page }.first)
    },
  ]

  static let partyColumns: [TableColumn] = [
    party("role", fr: "Rôle", en: "Role") { TableCell($0.role.rawValue) },
    party("roleText", fr: "Rôle tel qu’écrit", en: "Role as written") { TableCell($0.roleText) },
    party("name", fr: "Nom", en: "Name") { TableCell($0.name) },
    party("acronym", fr: "Sigle", en: "Acronym") { TableCell($0.acronym) },
    party("aliases", fr: "Autres noms", en: "Other names") { TableCell($0.aliases.map(\.value)) },
    party("street", fr: "Adresse", en: "Street") { TableCell($0.address?.street) },
    party("postalCode", fr: "Code postal", en: "Postal code") { TableCell($0.address?.postalCode) },
    party("city", fr: "Ville", en: "City") { TableCell($0.address?.city) },
    party("cedex", fr: "Cedex", en: "Cedex") { TableCell($0.address?.cedex) },
    party("representativeName", fr: "Représentant", en: "Representative") {
      TableCell($0.representative?.name)
    },
    party("representativeTitle", fr: "Qualité du représentant", en: "Title of the representative") {
      TableCell($0.representative?.title)
    },
  ]

  static let chorusColumns: [TableColumn] = [
    chorus("domaineFonctionnel", fr: "Domaine fonctionnel", en: "Domaine fonctionnel") {
      TableCell($0.domaineFonctionnel)
    },
    chorus("centreFinancier", fr: "Centre financier", en: "Centre financier") {
      TableCell($0.centreFinancier)
    },
    chorus("activites", fr: "Activités", en: "Activités") { TableCell($0.activites.map(\.value)) },
    chorus("centreDeCout", fr: "Centre de coût", en: "Centre de coût") { TableCell($0.centreDeCout) },
    chorus("axesMinisteriels", fr: "Axes ministériels", en: "Axes ministériels") {
      TableCell($0.axesMinisteriels.compactMap { $0.label?.value })
    },
    chorus("programme", fr: "Programme", en: "Programme") { TableCell($0.programme) },
    chorus("programmeLabel", fr: "Nom du programme", en: "Name of the programme") {
      TableCell($0.programmeLabel)
    },
    chorus("bop", fr: "BOP", en: "BOP") { TableCell($0.bop) },
    chorus("engagementJuridique", fr: "Engagement juridique", en: "Engagement juridique") {
      TableCell($0.engagementJuridique)
    },
    chorus("tranchesFonctionnelles", fr: "Tranches fonctionnelles", en: "Tranches fonctionnelles") {
      TableCell($0.tranchesFonctionnelles.map(\.value))
    },
    chorus("party", .integer, fr: "Rang de la partie, à partir de 0", en: "Place of the party, from 0") {
      TableCell($0.party)
    },
    chorus("section", fr: "Partie de l’acte", en: "Part of the act") { TableCell($0.section.description) },
  ]

  static let articleColumns: [TableColumn] = [
    article("number", fr: "Numéro", en: "Number") { TableCell($0.number) },
    article("heading", fr: "Intitulé", en: "Heading") { TableCell($0.heading) },
    article("under", fr: "Titres au-dessus", en: "Headings above") { TableCell($0.under) },
    article("topics", fr: "Sujets", en: "Topics") { TableCell($0.topics.map(\.rawValue)) },
    article("text", fr: "Texte", en: "Text") { TableCell($0.text) },
  ]

  private static func credit(
    _ name: String, _ kind: TableColumn.Kind = .string, fr: String, en: String,
    cell: @escaping @Sendable (Credit) -> TableCell
  ) -> TableColumn {
    TableColumn(name, kind, fr: fr, en: en) { record, index in cell(record.credits[index]) }
  }

  private static func party(
    _ name: String, fr: String, en: String, cell: @escaping @Sendable (Party) -> TableCell
  ) -> TableColumn {
    TableColumn(name, fr: fr, en: en) { record, index in cell(record.parties[index]) }
  }

  private static func chorus(
    _ name: String, _ kind: TableColumn.Kind = .string, fr: String, en: String,
    cell: @escaping @Sendable (ChorusBlock) -> TableCell
  ) -> TableColumn {
    TableColumn(name, kind, fr: fr, en: en) { record, index in cell(record.chorus[index]) }
  }

  private static func article(
    _ name: String, fr: String, en: String, cell: @escaping @Sendable (Article) -> TableCell
  ) -> TableColumn {
    TableColumn(name, fr: fr, en: en) { record, index in cell(record.articles[index]) }
  }
}
