/// Articles that are set as rows: the number and the heading in a narrow column, the text beside them.
extension TableRegion {
  /// The fewest words beside the number of an article that are its text and no entry of a table.
  private static let leastWords = 8
  /// The most lines of the number and the heading.
  private static let mostHeadLines = 6

  /// The cells in reading order where every row belongs to an article with text; `nil` for any other table.
  func articleCells(on page: Page) -> [[Line]]? {
    // « Article 5 | ancien texte | nouveau texte » compares texts.
    guard strips.count == 1 else { return nil }
    var cells: [[Line]] = []
    var hasArticle = false
    for row in rows {
      guard row.count == 2 else { return nil }
      if row[0].first?.opensArticle(page) ?? false {
        guard !hasArticle || isText(cells.last) else { return nil }
        cells += row
        hasArticle = true
      } else if hasArticle {
        cells[cells.count - 2] += row[0]
        cells[cells.count - 1] += row[1]
        guard cells[cells.count - 2].count <= TableRegion.mostHeadLines else { return nil }
      } else {
        // The text of an article that began on the page before.
        guard row[0].isEmpty else { return nil }
        cells.append(row[1])
      }
    }
    return hasArticle && isText(cells.last) ? cells : nil
  }

  private func isText(_ cell: [Line]?) -> Bool {
    guard let cell else { return false }
    return cell.reduce(0) { $0 + $1.words.count } >= TableRegion.leastWords
  }
}

extension Line {
  /// Whether the line begins with the word and the number of an article.
  fileprivate func opensArticle(_ page: Page) -> Bool {
    begins(PartWords.article, on: page) && PartOpening.opensArticle(folded(on: page, limit: 40))
  }
}
