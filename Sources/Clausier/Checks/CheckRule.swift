/// A rule of `clausier check`: it says what should be looked at before an act is published.
///
/// A rule is one file in `Checks/Rules/FAMILY`, one line of ``RuleList`` and one fixture,
/// `Tests/ClausierTests/Fixtures/checks/CODE.md`. It is pure: it reads a ``CheckedAct`` (the act's record, its words, the
/// facts of its file, the user's settings) and gives a ``Verdict``. What it knows of itself stands in it, and lists,
/// help and documentation are made from that.
///
/// How to write one:
/// 1. Write the fixture first: clauses in which it must find something, and *near misses*, which look like it and in
///    which it must find nothing. A test demands both of every rule. See it fail.
/// 2. Say what it needs (``scope``, ``needs``, ``skipsDrafts``): where that is missing, the rule is not asked, and the report
///    lists it as not applicable with the reason. Where the act lacks the rule's subject, ``check(_:)`` itself answers
///    `.notApplicable("…")`.
/// 3. Give a finding the place of the words that show it: `Finding(.error, fr:en:).quoting(words, of: act)` for words,
///    `.showing(value, at: "/term/end")` for a value of the record. What is missing is a `Finding.lack(…)`, with the
///    place where it belongs if there is one.
/// 4. Name what it compares with `.comparing(…)`: `check --explain` shows it, and if any of it is doubtful (a diagnostic
///    names it, or it was read from an image), the finding becomes a *review*. A rule never softens for that reason itself.
/// 5. One fault gives one finding: the same alias written five times is one, at its first place.
/// 6. Judge sentences by what they say, never by the heading above them or ``Article/topics``; judge codes by the
///    page's words (`act.act.words(…).raw`), since the record's values are mended.
protocol CheckRule: RuleCard {
  /// Which kinds of acts it is about.
  static var scope: RuleScope { get }
  /// What it needs besides record and words.
  static var needs: RuleNeed { get }
  /// Whether it is not asked of a draft (`--stage draft`).
  static var skipsDrafts: Bool { get }
  /// Looks at an act.
  static func check(_ act: CheckedAct) -> Verdict
}

extension CheckRule {
  /// Every act.
  static var scope: RuleScope { .everyAct }
  /// Nothing.
  static var needs: RuleNeed { .words }
  /// Drafts too.
  static var skipsDrafts: Bool { false }
}

/// Which kinds of acts a rule is about.
enum RuleScope: Sendable {
  /// Acts of all kinds.
  case everyAct
  /// Conventions of delegation and their avenants.
  case conventions
  /// Conventions of delegation alone: an avenant need not say everything again.
  case delegations

  /// Why the rule is not about an act; `nil` if it is.
  func refusal(of kind: ActKind) -> Message? {
    switch (self, kind) {
    case (.everyAct, _), (.conventions, .delegation), (.conventions, .amendment), (.delegations, .delegation):
      nil
    case (.delegations, .amendment):
      Message(
        fr: "l’acte est un avenant, qui n’a pas à tout redire",
        en: "the act is an avenant, which need not say everything again")
    default:
      Message(
        fr: "l’acte n’est pas une convention de délégation de gestion",
        en: "the act is no convention de délégation de gestion")
    }
  }
}

/// What a rule needs besides the act's record and words.
enum RuleNeed: Sendable {
  /// Nothing.
  case words
  /// The PDF file itself.
  case file
  /// The PDF file, and its pages drawn (not with `--no-render`).
  case drawing

  /// Why the need cannot be met; `nil` if it is.
  func refusal(by file: FileTraits?) -> Message? {
    guard self != .words else { return nil }
    guard let file else {
      return Message(fr: "une fiche est examinée, non un PDF", en: "a record is checked, not a PDF")
    }
    guard self == .drawing, !file.isDrawn else { return nil }
    return Message(fr: "les pages ne sont pas dessinées (--no-render)", en: "no page is drawn (--no-render)")
  }
}
