@testable import Clausier

/// What no fixture in Markdown can say: words that cannot be seen, that are struck, or whose box is not ticked.
enum FixturePages {
  static var all: [Manuscript] { [hidden, recognised, struck, unticked] }

  static var hidden: Manuscript {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 100)
      .text("secret caché ici", x: 70, y: 112, marks: .hidden)
      .text("barré ici", x: 70, y: 124).level(y: 129, from: 70, to: 115)
      .text("\u{2610} tacite", x: 70, y: 148).text("\u{2612} expresse", x: 70, y: 160).page
    return Layout.manuscript(of: [page])
  }

  /// A visa whose date could not be read from the picture, which shows a line more than was read.
  static var recognised: Manuscript {
    let read = ReadText.manuscript("Vu le décret n° 2019-1088 du 25 @é% 2019 ;\nArticle 1 : Objet\n")
    var pages = read.pages
    pages[0].unread = [Box(x: 70, y: 700, width: 200, height: 8)]
    return Manuscript(bytes: read.bytes, origins: read.origins, blocks: read.blocks, pages: pages)
  }

  static var struck: Manuscript {
    let page = PageSketch().text("La somme est de", x: 70, y: 100).text("90 000 euros", x: 150, y: 100)
      .text("80 000 euros", x: 220, y: 100).level(y: 105, from: 150, to: 210).page
    return Layout.manuscript(of: [page])
  }

  static var unticked: Manuscript {
    let page = PageSketch().text("Elle est reconduite :", x: 70, y: 100)
      .text("\u{2610} tacitement", x: 70, y: 112).text("\u{2612} expressement", x: 70, y: 124).page
    return Layout.manuscript(of: [page])
  }
}
