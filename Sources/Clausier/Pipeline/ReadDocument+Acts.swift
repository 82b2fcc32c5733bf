extension ReadDocument {
  /// The acts of the document, in order: cut, laid out, found and assembled.
  ///
  /// Never fails: what cannot be read is `nil` or empty in the record, and a diagnostic says so. There is at least one
  /// act if there is a page.
  /// - Parameter began: is told of each stage as it begins, which ends the one before, to take their times.
  public func acts(began: (Stage) -> Void = { _ in }) -> [ReadAct] {
    began(.cut)
    let cut = DocumentCut(of: pages, unread: Set(source.pagesWithoutText))
    let outside = cut.outside.map { pages[$0].number }
    return cut.spans.enumerated().map { index, span in
      var act = Act(of: cut.pages(of: span, in: pages), began: began)
      act.headline = cut.headline(of: span)
      if span.border?.isDoubtful == true { act.doubtfulFrom = 0 }
      began(.assemble)
      let own = pages[span.pages.lowerBound].number...pages[span.pages.upperBound - 1].number
      let next = index + 1 < cut.spans.count ? pages[cut.spans[index + 1].pages.lowerBound].number : .max
      var source = source
      source.act = SourceAct(
        index: index + 1, of: cut.spans.count, firstPage: own.lowerBound, lastPage: own.upperBound,
        label: span.label, number: span.number, outside: index == 0 ? outside : [])
      return ReadAct(
        act, source: source, beginning: span.border.map { ActBeginning($0) } ?? .ofFile,
        diagnostics: cut.diagnostics(of: index, in: pages)
          + diagnostics(on: own, before: next, isFirst: index == 0))
    }
  }

  /// What is said of an act's pages and of those between it and the page where the next begins; what is said of pages
  /// before the first act, or of the file, goes with the first.
  private func diagnostics(on own: ClosedRange<Int>, before next: Int, isFirst: Bool) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard let page = diagnostic.page, page >= own.lowerBound else { return isFirst }
      return own.contains(page) || page < next
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
