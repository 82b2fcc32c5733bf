import Clausier
import Recognition

extension PDFReading {
  /// Reads pages from their images: those without words, those whose ink says more than their text, and those of
  /// which an earlier recognition left a layer that reads badly.
  ///
  /// - Parameter doubtful: The numbers of the pages whose ink is worth a look.
  mutating func readImages(_ recognition: PageRecognition, _ doubtful: [Int], _ file: borrowing OpenFile) {
    let wanted = recognition.pages(
      of: pages, without: Set(pagesWithoutText), doubtful: doubtful, file.document)
    for index in pages.indices {
      let number = pages[index].number
      guard let cause = wanted[number] else { continue }
      do throws(RecognitionFailure) {
        switch try recognition.read(&pages[index], cause, file.document) {
        case .nothing: if cause == .ink { pagesWithoutText.removeAll { $0 == number } }
        case .words:
          pagesWithoutText.removeAll { $0 == number }
          if cause == .badLayer { pagesReadAnew.append(number) }
        }
      } catch {
        recognitionFailure = error
        if cause == .ink { pagesWithoutText.append(number) }
      }
    }
    pagesWithoutText.sort()
  }
}
