@testable import Clausier

/// What no fixture in Markdown can say: a note at the foot of a page, words that cannot be seen.
enum FixturePages {
  static var footnote: Manuscript {
    let plain = Manuscript(text: "Article 1 : Objet\nLe service tient le registre.\n1 Voir le guide.")
    var blocks = plain.blocks
    let start = blocks[2].range.lowerBound
    blocks[2].zone = .footnote
    blocks[2].mark = start..<(start + 1)
    return Manuscript(bytes: plain.bytes, origins: plain.origins, blocks: blocks, pages: [])
  }

  static var hidden: Manuscript {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 100)
      .text("secret caché ici", x: 70, y: 112, marks: .hidden).page
    return Layout.manuscript(of: [page])
  }
}
