import Batch
import Clausier
import PDFText

extension Fault {
  /// The fault written in the stream for an input whose bytes could not be read.
  init(_ fault: InputFault) {
    self =
      switch fault {
      case .notFound: .notFound
      case .forbidden: .forbidden
      case .notAFile: .notAFile
      case .tooLarge(let bytes, let most): .tooLarge(bytes: bytes, limit: most)
      case .unreadable(let error): Fault(unreadable: error)
      }
  }

  private init(unreadable error: SystemError) {
    self = .unreadable(reason: error.words)
    message.fr = Fault.unreadable(reason: error.message.fr).message.fr
  }

  /// The fault written in the stream for bytes that give no pages, or more than `maxPages`.
  init(_ error: ReadingError, maxPages: Int = .max) {
    self =
      switch error {
      case .emptyFile: .empty
      case .notAPDF: .notAPDF
      case .damaged: .damaged
      case .passwordNeeded: .passwordNeeded
      case .passwordWrong: .passwordWrong
      case .noPage: .noPage
      case .tooManyPages(let pages): .tooManyPages(pages, limit: maxPages)
      case .pageNotThere(let pages): .pageNotThere(of: pages)
      }
  }
}
