public import Clausier

/// Reads what a file holds besides its pages' text.
public enum TraitReading {
  /// The traits of a file that was read; what its objects do not say because they are damaged is missing.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - passwords: Tried after the empty one.
  ///   - reading: What was read of the same file.
  ///   - depth: How far to look.
  public static func traits(
    of bytes: [UInt8], passwords: [[UInt8]], _ reading: PDFReading, _ depth: TraitDepth
  ) -> FileTraits {
    var traits = FileTraits()
    traits.isDrawn = depth == .drawing
    traits.wordlessPages = reading.wordlessPages
    traits.forbidsReading = reading.forbidsCopying
    bytes.withUnsafeBytes { buffer in
      traits.unsignedRevisions = Revisions(buffer).unsigned(by: reading.signatures)
      for password in [[]] + passwords {
        var objects = FileObjects(buffer, password: password)
        guard let file = objects.objects else {
          // Damaged files have no objects either, but they are not locked.
          traits.needsPassword = reading.facts.encrypted
          continue
        }
        let pages = file.pages()
        traits.actions = ActionSearch.actions(in: file, pages)
        traits.attachments = file.attachments(pages)
        traits.comments = file.comments(on: pages)
        traits.missingFonts = FontSearch.missing(in: file, pages, usedIn: reading.pages)
        guard depth == .drawing else { return }
        for page in reading.pages where page.hidesWords {
          let drawing = objects.drawing(ofPage: page.number - 1, of: reading.pageCount).drawing
          HiddenWords.add(of: page, drawing, to: &traits)
        }
        return
      }
    }
    return traits
  }
}

extension PDFReading {
  /// The pages that show something and have no text of their own, even where their image could be read.
  fileprivate var wordlessPages: [Int] {
    let recognised = pages.lazy.filter { $0.method == .ocr && !pagesReadAnew.contains($0.number) }.map(
      \.number)
    return Set(pagesWithoutText).union(recognised).sorted()
  }
}

extension Revisions {
  /// How many states of the file before its last were neither signed nor only made to be signed.
  func unsigned(by signatures: [ElectronicSignature]) -> Int {
    guard ends.count > 1 else { return 0 }
    let signed = Set(signatures.compactMap(\.revision))
    return (1..<ends.count).count { !signed.contains($0) && !signed.contains($0 + 1) }
  }
}
