import Batch
import Clausier
import PDFText

/// The first steps with an input, with their failures as the faults written in the stream of records.
enum Reading {
  /// The bytes of an input.
  static func file(_ input: Input) throws(Fault) -> InputFile {
    do { return try InputFile(input) } catch { throw Fault(error) }
  }

  /// The bytes of an input that need no name of their own.
  static func bytes(_ input: Input) throws(Fault) -> [UInt8] {
    do { return try InputFile.bytes(of: input) } catch { throw Fault(error) }
  }

  /// The pages in those bytes.
  static func pages(
    of file: InputFile, passwords: [[UInt8]], maxPages: Int = .max, part: ClosedRange<Int> = 1...Int.max,
    recognition: PageRecognition?
  ) throws(Fault) -> PDFReading {
    do {
      return try PDFReading.read(
        bytes: file.bytes, passwords: passwords, maxPages: maxPages, part: part,
        recognition: recognition)
    } catch {
      throw Fault(error, maxPages: maxPages)
    }
  }
}
