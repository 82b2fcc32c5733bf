import Clausier
import Recognition

/// What is wrong with the layers of recognised text of a file, found by comparing each with its picture.
struct LayerFaults {
  /// The pages, by number, whose layer is that of another picture.
  private(set) var stray: Set<Int> = []
  /// The pages whose layer lacks a line of the picture or more.
  private(set) var partial: Set<Int> = []
  /// The ink that looks like words and is not in the layer, by page, as displayed.
  private(set) var unread: [Int: [Box]] = [:]

  /// Less than this many changes between paper and ink are a word or two, a stamp or a signature.
  private static let line = 60

  /// Compares the layers of some pages with their pictures.
  init(of pages: [Page], _ document: borrowing PopplerFile) {
    for page in pages where page.method == .ocrLayer {
      guard let image = document.greyImage(ofPage: page.number - 1, resolution: LayerFit.resolution) else {
        continue
      }
      guard LayerFit(image, glyphs: page.glyphs).fits else {
        stray.insert(page.number)
        continue
      }
      let ink = UnreadInk(image, glyphs: page.glyphs)
      if ink.changes >= LayerFaults.line { partial.insert(page.number) }
      let upright = UprightImage(image, Attitude())
      if !ink.patches.isEmpty { unread[page.number] = ink.patches.map { upright.displayedBox($0) } }
    }
  }
}
