extension FileTraits {
  /// What concerns one act of the file: what is on its pages; the first act also answers for the file as a whole and
  /// for the pages of no act, so that everything is told once.
  func part(of act: SourceAct) -> FileTraits {
    guard act.of > 1 else { return self }
    let own = Set(act.firstPage...max(act.firstPage, act.lastPage)).union(act.outside)
    func concerns(_ item: Item) -> Bool { item.page.map(own.contains) ?? (act.index == 1) }
    var part = FileTraits()
    part.isDrawn = isDrawn
    part.actions = actions.filter(concerns)
    part.attachments = attachments.filter(concerns)
    part.comments = comments.filter(concerns)
    part.missingFonts = missingFonts.filter(concerns)
    part.coveredTexts = coveredTexts.filter(concerns)
    part.unseenTexts = unseenTexts.filter(concerns)
    part.wordlessPages = wordlessPages.filter(own.contains)
    guard act.index == 1 else { return part }
    part.unsignedRevisions = unsignedRevisions
    part.needsPassword = needsPassword
    part.forbidsReading = forbidsReading
    return part
  }
}
