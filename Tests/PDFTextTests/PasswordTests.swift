import Clausier
import PDFText
import Testing

@Test func `a locked file asks for a password`() {
  #expect(throws: ReadingError.passwordNeeded) { try PDFReading.read(bytes: LockedPDF.withPassword) }
}

@Test func `a wrong password is distinguished from none`() {
  #expect(throws: ReadingError.passwordWrong) {
    try PDFReading.read(bytes: LockedPDF.withPassword, passwords: [Array("faux".utf8)])
  }
}

@Test func `one of several passwords opens the file`() throws {
  let reading = try PDFReading.read(
    bytes: LockedPDF.withPassword, passwords: [[], Array("faux".utf8), Array("clé".utf8)])
  #expect(reading.pages.map(spelling) == ["Secret"])
  #expect(reading.facts.encrypted)
}

@Test func `a file that forbids copying is read, and says so`() throws {
  let reading = try PDFReading.read(bytes: LockedPDF.withoutCopying)
  #expect(reading.pages.map(spelling) == ["Secret"])
  #expect(reading.forbidsCopying)
  #expect(reading.facts.encrypted)
}

@Test func `passwords do no harm to an open file`() throws {
  let reading = try PDFReading.read(bytes: TinyPDF(lines: ["Un"]).bytes, passwords: [Array("clé".utf8)])
  #expect(!reading.facts.encrypted)
  #expect(!reading.forbidsCopying)
}
