import Clausier

extension PDFReading {
  /// Reads the pages of a part, and those of them from their images for which there is a cause.
  ///
  /// - Returns: how much poppler found wrong on the pages themselves.
  mutating func readPages(
    _ count: Int, _ part: ClosedRange<Int>, of file: borrowing OpenFile, _ objects: inout FileObjects?,
    _ recognition: PageRecognition?, _ complaints: PopplerComplaints
  ) -> Int {
    pages.reserveCapacity(min(count, 1 << 16))
    var doubtful: [Int] = []
    var stampedScans: Set<Int> = []
    var pictures: [Int: Double] = [:]
    var found = 0
    let lying = objects?.objects.map { AnnotationReading($0, pages: count) }
    for index in 0..<count {
      guard part.contains(index + 1) else {
        pages.append(Page(number: index + 1, width: 0, height: 0, glyphs: [], faces: []))
        continue
      }
      let before = complaints.count
      var page = file.document.page(index)
      // A page that the file promises and does not have has no size.
      let isWhole = page.width > 0
      if !isWhole, let bare = objects?.barePage(index) { page = bare }
      let (drawing, isDamaged) = objects?.drawing(ofPage: index, of: count) ?? (nil, false)
      look(at: &page, drawing, file)
      if let drawing {
        PDFReading.doubt(&page, drawing)
        if drawing.speaksFigures, let drawn = objects?.drawnPage(index) {
          SpokenText.doubt(&page, drawn: drawn)
        }
      }
      for words in lying?.add(to: &page, index, frame: objects?.frame(ofPage: index)) ?? [] {
        wordsOverOthers.append((page.number, words))
      }
      if PageCoverage.lacksWords(page, drawing, hasImages: file.document.hasImages(onPage: index)) {
        pagesWithoutText.append(page.number)
      } else if Legibility.isGarbled(page) {
        garbledPages.append(page.number)
      } else if PageCoverage.isScan(page, drawing) {
        pagesWithoutText.append(page.number)
        stampedScans.insert(page.number)
      } else if PageCoverage.mayShowMore(page, drawing) {
        doubtful.append(page.number)
      }
      pictures[page.number] = drawing?.imageResolution
      if drawing?.leavesPage == true { pagesWithTextOutside.append(page.number) }
      if isDamaged || complaints.count > before || !isWhole { damagedPages.append(page.number) }
      found += complaints.count - before
      pages.append(page)
    }
    garbledPages += Legibility.pages(of: pages, withFacesOf: garbledPages, without: pagesWithoutText)
    if let recognition {
      readImages(recognition, doubtful, keepingTextOf: stampedScans, pictures, file)
    }
    for number in garbledPages { Legibility.doubt(&pages[number - 1], most: 20) }
    for number in damagedPages { Legibility.doubt(&pages[number - 1]) }
    pages.removeAll { !part.contains($0.number) }
    text = PageCoverage.origin(of: pages)
    // Some blank pages are not a gap; a file with only blank pages has no text to give, and must say so.
    if text == .none { pagesWithoutText = pages.map(\.number) }
    return found
  }

  /// Tells what of a page can be seen, and adds what its text lacks.
  private func look(at page: inout Page, _ drawing: PageDrawing?, _ file: borrowing OpenFile) {
    if let drawing, drawing.shows(page) { LesserLayer.remove(from: &page, drawing) }
    PageSight.judge(&page, drawing, file.document)
    Legibility.readCodedFigures(of: &page)
    if drawing?.hasSignForBlank == true, let contrast = file.document.contrast(ofPage: page.number - 1) {
      UnreadEuros.add(to: &page, contrast)
    }
    if let drawing, drawing.shows(page) { page.strokes = drawing.lines }
  }

  /// Makes doubtful what the page's text may say otherwise than a reader sees it.
  private static func doubt(_ page: inout Page, _ drawing: PageDrawing) {
    if !drawing.contradictoryFonts.isEmpty {
      Legibility.doubtFigures(of: &page, in: drawing.contradictoryFonts)
    }
    if drawing.hasLayerInDoubt { Legibility.doubt(&page) }
  }
}
