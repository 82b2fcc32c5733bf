import Clausier
import Recognition

extension PDFReading {
  /// Reads pages from their images: those without words, those whose ink says more than their text, and those
  /// in which an earlier recognition left a bad layer.
  ///
  /// - Parameters:
  ///   - doubtful: The numbers of the pages whose ink should be checked.
  ///   - stamped: The numbers of the images to which a number or a stamp was added as text.
  ///   - pictures: The pixels in an inch of the pages' pictures, by the pages' numbers.
  mutating func readImages(
    _ recognition: PageRecognition, _ doubtful: [Int], keepingTextOf stamped: Set<Int>,
    _ pictures: [Int: Double],
    _ file: borrowing OpenFile
  ) {
    let layers = LayerFaults(of: pages, file.document)
    var wanted = recognition.pages(
      of: pages, without: Set(pagesWithoutText).union(garbledPages), doubtful: doubtful, layers: layers,
      file.document)
    for number in stamped where wanted[number] == .noWords { wanted[number] = .ink }
    recognition.recogniser.beginDocument()
    for index in pages.indices {
      let number = pages[index].number
      guard let cause = wanted[number] else { continue }
      do throws(RecognitionFailure) {
        switch try recognition.read(
          &pages[index], cause, recognition.fineness(ofPicture: pictures[number] ?? 0), file.document)
        {
        case .nothing:
          if cause == .ink || recognition.isBlank(number, file.document) {
            pagesWithoutText.removeAll { $0 == number }
          }
        case .words:
          pagesWithoutText.removeAll { $0 == number }
          garbledPages.removeAll { $0 == number }
          if [.badLayer, .strayLayer, .partialLayer].contains(cause) { pagesReadAnew.append(number) }
        }
      } catch {
        recognitionFailure = error
        if cause == .ink, !pagesWithoutText.contains(number) { pagesWithoutText.append(number) }
      }
    }
    pagesWithoutText.sort()
    doubtLayers(recognition, layers, pictures, file)
    for (number, boxes) in layers.unread where pages[number - 1].method == .ocrLayer {
      pages[number - 1].unread = boxes
    }
    for index in pages.indices { Legibility.doubtRests(of: &pages[index]) }
    pagesReadAnew.sort()
  }

  /// Doubts what layers of recognised text say where the page's picture says otherwise: all of a page whose layer is
  /// another picture's, and figures that are read otherwise.
  private mutating func doubtLayers(
    _ recognition: PageRecognition, _ layers: LayerFaults, _ pictures: [Int: Double],
    _ file: borrowing OpenFile
  ) {
    var contradicted = 0
    let layered = pages.indices.filter { pages[$0].method == .ocrLayer }
    for index in layered {
      if layers.stray.contains(pages[index].number) {
        strayLayers.append(pages[index].number)
        Legibility.doubt(&pages[index], most: 20)
      } else if recognition.mode == .auto, let strips = FigureStrips(of: pages[index], file.document) {
        // Without a reading there is nothing that speaks against the layer.
        guard let read = try? recognition.recogniser.read(strips.image) else { return }
        contradicted += strips.doubt(&pages[index], by: read)
      }
    }
    guard contradicted >= PDFReading.fewestContradictions else { return }
    // A layer of an earlier version of the act has other names and words too, which no figure tells.
    for index in layered where !layers.stray.contains(pages[index].number) {
      let fineness = recognition.fineness(ofPicture: pictures[pages[index].number] ?? 0)
      guard let outcome = try? recognition.read(&pages[index], .strayLayer, fineness, file.document)
      else { return }
      if outcome == .words { pagesReadAnew.append(pages[index].number) }
    }
  }

  /// One line of figures may be misread in the picture.
  private static let fewestContradictions = 3
}
