/// The columns of the table, all of which the importer wants to find.
enum DublinCoreColumn: String, CaseIterable {
  case identifiant_cote, titre, date1, date2, description, format, langue, index_collectivite, index_personne
  case index_matiere, origine, conditions_acces, identifiant_URI
  // Nothing of an act belongs there.
  case type, index_lieu, conditions_utilisation, source_complementaire, source_image
}
