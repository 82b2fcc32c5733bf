@testable import Clausier

/// What no fixture in Markdown can say: words that cannot be seen.
enum FixturePages {
  static var hidden: Manuscript {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 100)
      .text("secret caché ici", x: 70, y: 112, marks: .hidden)
      .text("barré ici", x: 70, y: 124).level(y: 129, from: 70, to: 115)
      .text("\u{2610} tacite", x: 70, y: 148).text("\u{2612} expresse", x: 70, y: 160).page
    return Layout.manuscript(of: [page])
  }
}
