import Clausier

/// The pages on which the rows of tables are shown.
enum SheetPages {
  /// The page of a row, from 1: that of the first value in it that has a place.
  static func page(of table: RecordTable, _ row: Int, _ record: Record) -> Int? {
    let places: [[Place]?] =
      switch table {
      case .acts: [record.title?.places, record.number?.places]
      case .credits: credits(record.credits[row])
      case .parties: parties(record.parties[row])
      case .chorus: chorus(record.chorus[row])
      case .articles: articles(record.articles[row])
      }
    let page = places.lazy.compactMap { $0?.first?.page }.first
    guard table == .acts, page == nil else { return page }
    return record.source.act.firstPage > 0 ? record.source.act.firstPage : nil
  }

  private static func credits(_ credit: Credit) -> [[Place]?] {
    [credit.ae?.places, credit.cp?.places, credit.year?.places, credit.label?.places]
  }

  private static func parties(_ party: Party) -> [[Place]?] {
    [party.name?.places, party.acronym?.places, party.roleText?.places, party.representative?.name?.places]
  }

  private static func chorus(_ block: ChorusBlock) -> [[Place]?] {
    [
      block.domaineFonctionnel?.places, block.centreFinancier?.places, block.activites.first?.places,
      block.centreDeCout?.places, block.programmeLabel?.places, block.engagementJuridique?.places,
      block.tranchesFonctionnelles.first?.places,
    ]
  }

  private static func articles(_ article: Article) -> [[Place]?] {
    [article.number?.places, article.heading?.places, article.text?.places]
  }
}
