extension ReadDocument {
  /// The acts of the document, in order: cut, laid out, found and assembled.
  ///
  /// Never fails: what cannot be read is `nil` or empty in the record, and a diagnostic says so. There is at least one
  /// act if there is a page.
  /// - Parameter began: is told of each stage as it begins, which ends the one before, to take their times.
  public func acts(began: (Stage) -> Void = { _ in }) -> [ReadAct] {
    let cut = DocumentCut(of: pages, began: began)
    return cut.spans.enumerated().map { index, span in
      let act = cut.found ?? Act(of: span.pages(of: pages), began: began)
      began(.assemble)
      var source = source
      source.act = SourceAct(
        index: index + 1, of: cut.spans.count, firstPage: span.pages.lowerBound,
        lastPage: span.pages.upperBound,
        outside: index == 0 ? ActSpan.pages(of: pages, outside: cut.spans) : [])
      return ReadAct(act, source: source, diagnostics: diagnostics(on: span.pages, isFirst: index == 0))
    }
  }

  /// What is said of some pages; what is said of those before the first act, or of the file, goes with the first.
  private func diagnostics(on pages: ClosedRange<Int>, isFirst: Bool) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      let page = diagnostic.page ?? 0
      return pages.contains(page) || isFirst && page < pages.lowerBound
    }
  }
}

extension Act {
  /// Lays pages out and finds what their text says.
  init(of pages: [Page], began: (Stage) -> Void) {
    began(.layOut)
    let manuscript = Layout.manuscript(of: pages)
    began(.find)
    self.init(manuscript)
  }
}
