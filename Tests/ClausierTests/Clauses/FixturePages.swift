@testable import Clausier

/// What no fixture in Markdown can say: words that cannot be seen.
enum FixturePages {
  static var hidden: Manuscript {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 100)
      .text("secret caché ici", x: 70, y: 112, marks: .hidden).page
    return Layout.manuscript(of: [page])
  }
}
