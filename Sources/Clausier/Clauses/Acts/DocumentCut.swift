/// How the pages of a document are divided among its acts.
///
/// The heads of acts are looked for in the tidy text of all pages, so a file of one act, as most are, is laid out once,
/// and a recueil once as a whole and then act by act.
struct DocumentCut {
  /// What each act takes of the pages, in order; the pages before the first act of a recueil (cover, table of
  /// contents) belong to none.
  let spans: [ActSpan]
  /// What was found in all pages, where one act has them all, so that it need not be found again.
  let found: Act?

  /// Looks for the acts.
  init(of pages: [Page], began: (Stage) -> Void) {
    let whole = Act(of: pages, began: began)
    spans = ActPages.spans(of: whole)
    found = spans.count == 1 && spans[0].pages.count == pages.count ? whole : nil
  }
}
