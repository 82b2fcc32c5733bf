import Clausier
import Recognition
import Testing

@testable import PDFText

@Suite struct ReadingDiagnosticTests {
  @Test func `a reading reports all that its kinds name, in both languages`() {
    var given: [Diagnostic] = [.hiddenText(at: nil)]
    given += [RecognitionFailure.programMissing, .languageMissing, .timedOut, .failed].map(\.diagnostic)
    given += [
      .noText(page: 3), .readAnew(pages: [1, 2]), .strayLayer(2), .unreadableCharacters(page: 1, count: 4),
      .copyingForbidden(), .damagedFile(), .damagedPage(2),
      .attachedFiles(["a.pdf"], isPortfolio: false), .attachedFiles(["a.pdf"], isPortfolio: true), .xfaForm(),
      .coveredText(by: "PAYÉ", page: 1), .oddMetadata(at: "/source/pdf/version"),
    ]
    let doubts: [SignatureDoubt.Kind] = [
      .broken, .unchecked, .coversNothing, .coversInParts, .changedAfter(pages: nil),
      .changedAfter(pages: []),
      .changedAfter(pages: [1]), .changedAfter(pages: [1, 2]), .certificateExceeded,
    ]
    given += doubts.map { SignatureDoubt($0, field: nil, index: 0).diagnostic }
    #expect(Set(given.map(\.code)) == Set(PDFReading.diagnosticKinds.map(\.code)))
    for diagnostic in given {
      let kind = PDFReading.diagnosticKinds.first { $0.code == diagnostic.code }
      #expect(kind?.params == diagnostic.params.map(\.name))
      let (fr, en) = (diagnostic.message.fr, diagnostic.message.en)
      #expect(fr != en && fr.last == "." && en.last == ".")
    }
  }

  @Test(arguments: [RecognitionFailure.programMissing, .languageMissing, .timedOut, .failed])
  func `a failure to read images keeps its code on its way from the reading program`(
    failure: RecognitionFailure
  ) {
    #expect(failure.diagnostic.code == failure.rawValue)
  }
}
