import Batch
import Clausier
import PDFText
import Review

/// `clausier explain`: says why a value of a record is what it is, or why there is none.
enum Explain {
  static let command = Command(
    name: "explain", help: help,
    options: [.act, .format, .list, .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet], run: run)

  private enum Format: String, CaseIterable {
    case text, json
  }

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let format = try format(arguments.value(.format))
    if let part = arguments.value(.list) {
      if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
      try list(part, as: format, in: console.language)
      return .good
    }
    if arguments.operands.count > 2 { throw .tooManyOperands(arguments.operands[2]) }
    let input = try InputArguments.document(arguments, command: command.name)
    try input.refuseIndex()
    let acts: [ExplainedDocument]
    let passwords = try InputArguments.passwords(arguments)
    let recognition = try RecognitionArguments.recognition(arguments)
    do throws(Fault) {
      acts = try ExplainedDocument.acts(of: input, passwords: passwords, recognition)
    } catch {
      console.tell(error.message, code: error.code, severity: .error, about: input.shownPath)
      return .unreadableInput
    }
    let document = try act(arguments.value(.act), among: acts)
    guard let asked = arguments.operands.dropFirst().first, !asked.bytes.isEmpty else {
      let listing = document.explainer.listing
      switch format {
      case .json: try StandardOutput.writeJSON(listing.json() + [0x0A])
      case .text: try StandardOutput.write(ValueList(of: document).text)
      }
      return .good
    }
    let pointer = try document.pointer(asked)
    let explanation = document.explainer.explanation(of: pointer)
    switch format {
    case .json: try StandardOutput.writeJSON(explanation.json() + [0x0A])
    case .text:
      let page = ExplanationText(explanation, of: document, in: console.language)
      try StandardOutput.write(page.text)
    }
    return .good
  }

  /// Lists what the rules and the reading of files know about themselves; no document is read.
  private static func list(_ word: BytePath, as format: Format, in language: Language) throws(Notice) {
    guard let part = Manual.Part(rawValue: String(decoding: word.bytes, as: UTF8.self)) else {
      throw .unknownValue(word, of: .list, known: Manual.Part.allCases.map(\.rawValue))
    }
    let manual = Manual(reading: PDFReading.diagnosticKinds + Corrections.diagnosticKinds)
    switch format {
    case .json: try StandardOutput.write(manual.json(of: part) + [0x0A])
    case .text: try StandardOutput.write(ManualText(part, of: manual, in: language).text)
    }
  }

  private static func act(
    _ value: BytePath?, among acts: [ExplainedDocument]
  ) throws(Notice) -> ExplainedDocument {
    let word = value ?? BytePath("1".utf8)
    let number = Int(String(decoding: word.bytes, as: UTF8.self)) ?? 0
    guard number > 0, number <= acts.count else { throw .noSuchAct(word, of: acts.count) }
    return acts[number - 1]
  }

  private static func format(_ value: BytePath?) throws(Notice) -> Format {
    guard let value else { return .text }
    guard let format = Format(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: .format, known: Format.allCases.map(\.rawValue))
    }
    return format
  }
}
