import PDFText
import Testing

@Test func `an empty file is distinguished from one that is no PDF`() {
  #expect(throws: ReadingError.emptyFile) { try PDFReading.read(bytes: []) }
  #expect(throws: ReadingError.notAPDF) { try PDFReading.read(bytes: Array("Bonjour".utf8)) }
}

@Test func `a head without a body is damaged`() {
  #expect(throws: ReadingError.damaged) { try PDFReading.read(bytes: Array("%PDF-1.7\nBonjour".utf8)) }
}

@Test func `a PDF without pages says so`() {
  #expect(throws: ReadingError.noPage) { try PDFReading.read(bytes: TinyPDF(sheets: []).bytes) }
}
