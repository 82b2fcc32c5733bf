import Batch
import Clausier
import PDFText

/// `clausier text`: prints the tidy text that the rules read.
enum Text {
  static let command = Command(
    name: "text", help: help,
    options: [.layout, .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if arguments.operands.count > 1 { throw .tooManyOperands(arguments.operands[1]) }
    let input = try InputArguments.document(arguments, command: command.name)
    let passwords = try InputArguments.passwords(arguments)
    let recognition = try RecognitionArguments.recognition(arguments)
    let reading: PDFReading
    do throws(Fault) {
      reading = try Reading.pages(of: Reading.file(input), passwords: passwords, recognition: recognition)
    } catch {
      console.tell(error.message, code: error.code, severity: .error, about: input.shownPath)
      return .unreadableInput
    }
    let pages = reading.pagesWithoutText
    if !pages.isEmpty {
      console.tell(.pagesWithoutText(pages, of: reading.pages.count), about: input.shownPath)
    }
    if let failure = reading.recognitionFailure {
      console.tell(.recognition(failure), about: input.shownPath)
    }
    let manuscript = Layout.manuscript(of: reading.pages)
    let text = arguments.has(.layout) ? Array(LayoutListing.text(of: manuscript).utf8) : manuscript.bytes
    try StandardOutput.writeLines(text)
    return .good
  }
}
