import Batch
import Clausier
import PDFText

/// What the arguments say about reading pages from their images.
enum RecognitionArguments {
  /// The choice that the arguments make; by default, pages that show words without text are read.
  ///
  /// - Throws: a notice for an invalid value.
  static func recognition(_ arguments: Arguments) throws(Notice) -> PageRecognition {
    var mode = PageRecognition.Mode.auto
    if let value = arguments.value(.ocr) {
      guard let told = PageRecognition.Mode(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
        throw .unknownValue(value, of: .ocr, known: PageRecognition.Mode.allCases.map(\.rawValue))
      }
      mode = told
    }
    let resolution = try Quantity.count(arguments, .ocrDPI, 72...1200) ?? PageRecognition.usualResolution
    let language = try language(arguments.value(.ocrLanguage)) ?? "fra"
    let seconds = arguments.has(.timeout) ? try Quantity.count(arguments, .timeout, 1...1_000_000) : nil
    return PageRecognition(mode: mode, resolution: resolution, language: language, seconds: seconds ?? 60)
  }

  /// A language by tesseract's name, or several with a plus sign between them.
  private static func language(_ value: BytePath?) throws(Notice) -> String? {
    guard let value else { return nil }
    let isName = value.bytes.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x5F
    }
    guard isName, !value.bytes.isEmpty, value.bytes.count <= 60 else {
      throw .unusableValue(
        value, of: .ocrLanguage,
        wanted: Message(
          fr: "une langue comme tesseract la nomme, par exemple fra ou fra+eng",
          en: "a language as tesseract names it, such as fra or fra+eng"))
    }
    return String(decoding: value.bytes, as: UTF8.self)
  }
}
