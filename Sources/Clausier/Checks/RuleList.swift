/// The rules of `clausier check`, in the alphabet's order of their codes: a new rule is one line here.
enum RuleList {
  /// All rules that look at one act.
  static let all: [any CheckRule.Type] = [
    WordlessPage.self,
    InaccessibleFile.self,
    WrongTotal.self,
    UnequalCredits.self,
    WordsAndFigures.self,
    WrongParts.self,
    MissingUnit.self,
    MissingYear.self,
    WrongPercentages.self,
    MissingReference.self,
    OddCode.self,
    OtherProgramme.self,
    OtherCentre.self,
    OtherLabel.self,
    BOPByProgramme.self,
    UnclearAccountant.self,
    WrongTerm.self,
    YearOutside.self,
    EarlyEffect.self,
    ImpossibleDate.self,
    PastDeadline.self,
    LaterText.self,
    MissingDecree.self,
    MissingMission.self,
    MissingFinance.self,
    OneSidedObligations.self,
    MissingReport.self,
    OpenTerm.self,
    UnsaidPublication.self,
    UnsaidNotice.self,
    MisquotedDecree.self,
    OtherNotice.self,
    UnsaidCopy.self,
    PaymentWording.self,
    MissingApproval.self,
    WrongParties.self,
    OutsideState.self,
    StrayAlias.self,
    BoundOutsider.self,
    WrongPostcode.self,
    FragileFile.self,
    ActiveFile.self,
    PersonalContact.self,
    PersonalNumber.self,
    NamedPerson.self,
    FileLeftover.self,
    CoveredText.self,
    InvisibleText.self,
    MissingArticle.self,
    WrongArticle.self,
    MissingAnnex.self,
    WrongText.self,
    OddNumbering.self,
    SelfReference.self,
    MissingSignatory.self,
    MissingDate.self,
    BrokenSignature.self,
    OtherSignatory.self,
    OtherService.self,
    Leftover.self,
    Slip.self,
  ]

  /// All rules that look at several acts together.
  static let sets: [any SetRule.Type] = [
    SameAct.self,
    UnmatchedAvenant.self,
  ]

  /// Every rule, for lists of them.
  static let cards: [any RuleCard.Type] = all + sets

  /// The rule of a code; `nil` for none.
  static func card(of code: String) -> (any RuleCard.Type)? { cards.first { $0.code == code } }
}
