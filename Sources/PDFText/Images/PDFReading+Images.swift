import Clausier
import Recognition

extension PDFReading {
  /// Reads pages from their images: those without words, those whose ink says more than their text, and those
  /// in which an earlier recognition left a bad layer.
  ///
  /// - Parameters:
  ///   - doubtful: The numbers of the pages whose ink should be checked.
  ///   - stamped: The numbers of the images to which a number or a stamp was added as text.
  mutating func readImages(
    _ recognition: PageRecognition, _ doubtful: [Int], keepingTextOf stamped: Set<Int>,
    _ file: borrowing OpenFile
  ) {
    var wanted = recognition.pages(
      of: pages, without: Set(pagesWithoutText).union(garbledPages), doubtful: doubtful, file.document)
    for number in stamped where wanted[number] == .noWords { wanted[number] = .ink }
    recognition.recogniser.beginDocument()
    for index in pages.indices {
      let number = pages[index].number
      guard let cause = wanted[number] else { continue }
      do throws(RecognitionFailure) {
        switch try recognition.read(&pages[index], cause, file.document) {
        case .nothing: if cause == .ink { pagesWithoutText.removeAll { $0 == number } }
        case .words:
          pagesWithoutText.removeAll { $0 == number }
          garbledPages.removeAll { $0 == number }
          if cause == .badLayer { pagesReadAnew.append(number) }
        }
      } catch {
        recognitionFailure = error
        if cause == .ink, !pagesWithoutText.contains(number) { pagesWithoutText.append(number) }
      }
    }
    pagesWithoutText.sort()
  }
}
