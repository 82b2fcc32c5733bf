public import Clausier

extension PDFReading {
  /// What a reader of the record should know of the file as a whole.
  public var diagnostics: [Diagnostic] {
    var diagnostics = pagesWithoutText.map { Diagnostic.noText(page: $0) }
    if forbidsCopying { diagnostics.append(.copyingForbidden()) }
    for (index, signature) in signatures.enumerated() where signature.integrity == .broken {
      diagnostics.append(.brokenSignature(field: signature.field, index: index))
    }
    return diagnostics
  }
}
