public import Clausier

extension PDFReading {
  /// The pages, from 1, that have no character to read.
  public var pagesWithoutText: [Int] {
    pages.filter { page in !page.glyphs.contains { !$0.scalar.properties.isWhitespace } }.map(\.number)
  }

  /// How the text of the pages that have any was had.
  var textOrigin: TextOrigin {
    let empty = Set(pagesWithoutText)
    let methods = Set(pages.filter { !empty.contains($0.number) }.map(\.method))
    guard let method = methods.first else { return .none }
    if methods.count > 1 { return .mixed }
    switch method {
    case .embedded, .corrected: return .embedded
    case .ocrLayer: return .ocrLayer
    case .ocr: return .ocr
    }
  }

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
