public import Clausier
import Recognition

extension PDFReading {
  /// What a reader of the records should know about how the pages were read.
  public var diagnostics: [Diagnostic] {
    var diagnostics = pagesWithoutText.map { Diagnostic.noText(page: $0) }
    if !pagesReadAnew.isEmpty { diagnostics.append(.readAnew(pages: pagesReadAnew)) }
    if let recognitionFailure {
      diagnostics.append(.recognitionFailed(code: recognitionFailure.rawValue))
    }
    for page in pagesWithTextOutside {
      var diagnostic = Diagnostic.hiddenText(at: nil)
      diagnostic.page = page
      diagnostics.append(diagnostic)
    }
    for page in pages {
      let count = page.glyphs.count { $0.isUnreadable }
      if count > 0 { diagnostics.append(.unreadableCharacters(page: page.number, count: count)) }
    }
    if forbidsCopying { diagnostics.append(.copyingForbidden()) }
    for (index, signature) in signatures.enumerated() where signature.integrity == .broken {
      diagnostics.append(.brokenSignature(field: signature.field, index: index))
    }
    return diagnostics
  }
}

extension Glyph {
  /// Whether the file does not say which character it stands for, so that it cannot be read.
  ///
  /// Characters for private use are not counted: symbol fonts draw their bullets with them.
  fileprivate var isUnreadable: Bool {
    scalar == "\u{FFFD}" || scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
  }
}
