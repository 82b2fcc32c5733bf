import Batch
import Clausier
import PDFText

/// `clausier acts`: lists the acts of a PDF, and why each begins where it does.
enum Acts {
  static let command = Command(
    name: "acts", help: help,
    options: [.pages, .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if arguments.operands.count > 1 { throw .tooManyOperands(arguments.operands[1]) }
    let input = try InputArguments.document(arguments, command: command.name)
    let passwords = try InputArguments.passwords(arguments)
    let recognition = try RecognitionArguments.recognition(arguments)
    let part = try PartArguments.pages(arguments)
    let reading: PDFReading
    do throws(Fault) {
      reading = try Reading.pages(
        of: Reading.file(input), passwords: passwords, part: part, recognition: recognition)
    } catch {
      console.tell(error.message, code: error.code, severity: .error, about: input.shownPath)
      return .unreadableInput
    }
    if !reading.pagesWithoutText.isEmpty {
      console.tell(
        .pagesWithoutText(reading.pagesWithoutText, of: reading.pages.count), about: input.shownPath)
    }
    let source = Source(file: "", sha256: "", bytes: 0, pages: reading.pageCount)
    let document = ReadDocument(pages: reading.pages, source: source)
    var text = ""
    for act in document.acts() { text += ActListing.line(act, in: console.language) }
    try StandardOutput.writeLines(Array(text.utf8))
    return .good
  }
}
