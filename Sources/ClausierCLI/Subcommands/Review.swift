import Batch
import Clausier

/// `clausier review`: makes pages on which a person sees an act beside what was read from it.
enum Review {
  static let command = Command(
    name: "review", help: help,
    options: [
      .filesFrom, .null, .output, .files, .dpi, .pictures, .noPictures, .jobs, .timeout, .memory, .maxPages,
      .acts,
      .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let request = try ReviewRequest(arguments, console.language)
    if request.hasTooManyActs { console.tell(.withoutPictures()) }
    var run = try ReviewRun(request)
    try run.drive(on: &console)
    return run.status
  }
}
