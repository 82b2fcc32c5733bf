/// Why a file gives no pages.
public enum ReadingError: Error, Sendable, Equatable {
  /// The file has no bytes.
  case emptyFile
  /// Nothing in the file says that it is a PDF.
  case notAPDF
  /// The file says that it is a PDF, but cannot be taken apart.
  case damaged
  /// The file needs a password, and none was given.
  case passwordNeeded
  /// None of the passwords given opens the file.
  case passwordWrong
  /// The file is a PDF without any page.
  case noPage
  /// The file has more pages than are wanted.
  case tooManyPages(Int)
  /// The file has so many pages, and none of those that were asked for.
  case pageNotThere(Int)
}

extension ReadingError {
  /// The stable code, as an error object prints it.
  public var code: String {
    switch self {
    case .emptyFile: "empty-file"
    case .notAPDF: "not-a-pdf"
    case .damaged: "damaged"
    case .passwordNeeded: "password-needed"
    case .passwordWrong: "password-wrong"
    case .noPage: "no-page"
    case .tooManyPages: "too-many-pages"
    case .pageNotThere: "page-not-there"
    }
  }
}
