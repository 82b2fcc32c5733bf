extension RecordTable {
  static let actColumns: [TableColumn] = [
    act("file", fr: "Fichier", en: "File") { TableCell($0.source.file) },
    act("sha256", fr: "Empreinte SHA-256 du fichier", en: "SHA-256 of the file") {
      TableCell($0.source.sha256)
    },
    act("actIndex", .integer, fr: "Rang de l’acte dans le fichier", en: "Place of the act in the file") {
      TableCell($0.source.act.index)
    },
    act("actOf", .integer, fr: "Nombre d’actes du fichier", en: "Number of acts in the file") {
      TableCell($0.source.act.of)
    },
    act("firstPage", .integer, fr: "Première page", en: "First page") { TableCell($0.source.act.firstPage) },
    act("lastPage", .integer, fr: "Dernière page", en: "Last page") { TableCell($0.source.act.lastPage) },
    act("kind", fr: "Nature", en: "Kind") { TableCell($0.kind.rawValue) },
    act("title", fr: "Titre", en: "Title") { TableCell($0.title) },
    act("number", fr: "Numéro", en: "Number") { TableCell($0.number) },
    act("nor", fr: "NOR", en: "NOR") { TableCell($0.nor) },
    act("amends", fr: "Acte modifié, tel que nommé", en: "Act amended, as named") {
      TableCell($0.amends?.text)
    },
    act("subject", fr: "Objet", en: "Subject") { TableCell($0.subject) },
    act("delegants", fr: "Délégants", en: "Délégants") { parties($0, .delegant) },
    act("delegataires", fr: "Délégataires", en: "Délégataires") { parties($0, .delegataire) },
    act("otherParties", fr: "Autres parties", en: "Other parties") { parties($0, .other) },
    act("programmes", fr: "Programmes", en: "Programmes") { record in
      var seen: Set<String> = []
      return TableCell(record.chorus.compactMap(\.programme).filter { seen.insert($0).inserted })
    },
    act("comptableAssignataire", fr: "Comptable assignataire", en: "Comptable assignataire") {
      TableCell($0.comptableAssignataire)
    },
    act("termStartEvent", fr: "Début : événement", en: "Start: event") {
      TableCell($0.term.start?.event.rawValue)
    },
    act("termStart", fr: "Début : date ISO 8601", en: "Start: ISO 8601 date") {
      TableCell($0.term.start?.date?.value.description)
    },
    act("termEnd", fr: "Fin : date ISO 8601", en: "End: ISO 8601 date") {
      TableCell($0.term.end?.value.description)
    },
    act("termDuration", fr: "Durée ISO 8601", en: "ISO 8601 duration") {
      TableCell($0.term.duration?.value.description)
    },
    act("termNotice", fr: "Préavis ISO 8601", en: "ISO 8601 notice") {
      TableCell($0.term.notice?.value.description)
    },
    act("renewalMode", fr: "Reconduction", en: "Renewal") { TableCell($0.term.renewal?.mode.rawValue) },
    act("renewalTimes", .integer, fr: "Nombre de reconductions", en: "Number of renewals") {
      TableCell($0.term.renewal?.times?.value)
    },
    act("renewalPeriod", fr: "Durée de la reconduction", en: "Period of renewal") {
      TableCell($0.term.renewal?.period?.value.description)
    },
    act("signaturePlace", fr: "Lieu de signature", en: "Place of signature") {
      TableCell($0.signature.place)
    },
    act("signatureDate", fr: "Date de signature ISO 8601", en: "ISO 8601 date of signature") {
      TableCell($0.signature.date?.value.description)
    },
    act("signatories", fr: "Signataires", en: "Signatories") {
      TableCell($0.signature.signatories.compactMap { $0.name?.value ?? $0.title?.value })
    },
    act("publication", fr: "Lieux de publication", en: "Places of publication") {
      TableCell($0.publication.venues.map(\.value))
    },
    act("diagnostics", fr: "Doutes, par leurs codes", en: "Doubts, by their codes") { record in
      var seen: Set<String> = []
      return TableCell(record.diagnostics.map(\.code).filter { seen.insert($0).inserted })
    },
    act("error", fr: "Erreur, si le document n’a pas été lu", en: "Error, if the document was not read") {
      _ in
      .empty
    },
    act("nature", fr: "Nom que l’acte se donne", en: "What the act calls itself", since: .v1_1) {
      TableCell($0.nature?.rawValue)
    },
    act(
      "electronicSignatures", fr: "Signatures électroniques", en: "Electronic signatures", since: .v1_1
    ) { record in
      var seen: Set<String> = []
      return TableCell(record.source.signatures.map(\.state).filter { seen.insert($0).inserted })
    },
  ]

  private static func act(
    _ name: String, _ kind: TableColumn.Kind = .string, fr: String, en: String,
    since: SchemaVersion = .v1_0, cell: @escaping @Sendable (Record) -> TableCell
  ) -> TableColumn {
    TableColumn(name, kind, fr: fr, en: en, since: since) { record, _ in cell(record) }
  }

  private static func parties(_ record: Record, _ role: PartyRole) -> TableCell {
    TableCell(record.parties.filter { $0.role == role }.compactMap { $0.name?.value })
  }
}

extension ElectronicSignature {
  /// The word for what a reader must know first: the worst that is known of it.
  fileprivate var state: String {
    if integrity == .broken { return "broken" }
    if changedAfter == .other { return "changed" }
    if coversItsRevision == false { return "partial" }
    return integrity == .valid ? "valid" : "unchecked"
  }
}
