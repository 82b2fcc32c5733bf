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
    let stray = LayerFit.strayLayers(of: pages, file.document)
    var wanted = recognition.pages(
      of: pages, without: Set(pagesWithoutText).union(garbledPages), doubtful: doubtful, strayLayers: stray,
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
          if cause == .badLayer || cause == .strayLayer { pagesReadAnew.append(number) }
        }
      } catch {
        recognitionFailure = error
        if cause == .ink, !pagesWithoutText.contains(number) { pagesWithoutText.append(number) }
      }
    }
    pagesWithoutText.sort()
    doubtLayers(recognition, stray, file)
  }

  /// Doubts what layers of recognised text say where the page's picture says otherwise: all of a page whose layer is
  /// another picture's, and figures that are read otherwise.
  private mutating func doubtLayers(
    _ recognition: PageRecognition, _ stray: Set<Int>, _ file: borrowing OpenFile
  ) {
    for index in pages.indices where pages[index].method == .ocrLayer {
      if stray.contains(pages[index].number) {
        strayLayers.append(pages[index].number)
        Legibility.doubt(&pages[index], most: 20)
      } else if recognition.mode == .auto, let strips = FigureStrips(of: pages[index], file.document) {
        // Without a reading there is nothing that speaks against the layer.
        guard let read = try? recognition.recogniser.read(strips.image) else { return }
        strips.doubt(&pages[index], by: read)
      }
    }
  }
}
