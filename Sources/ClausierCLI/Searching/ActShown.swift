import Clausier

/// How an act is named for readers: by its file, and by its number where the file has several.
struct ActShown {
  private let language: Language

  init(in language: Language) { self.language = language }

  /// What stands behind the name of the file.
  ///
  /// - Parameter pages: the act's pages, where they are to be told too.
  func place(act: Int, of acts: Int, pages: ClosedRange<Int>? = nil) -> String {
    guard acts > 1 || act > 1 || (pages?.lowerBound ?? 1) > 1 else { return "" }
    var place = acts > 1 || act > 1 ? Message(fr: ", acte \(act)", en: ", act \(act)").text(in: language) : ""
    if let pages {
      place +=
        ", p. " + (pages.count == 1 ? "\(pages.lowerBound)" : "\(pages.lowerBound)–\(pages.upperBound)")
    }
    return place
  }
}
