/// What the articles of one act share.
struct ArticleBody: Sendable {
  let plan: ActPlan
  let articles: ArticlePlan
  /// The decree that the act cites.
  let decree: LegalText
  let codes: ChorusCodes
  /// How the accounting references are laid out.
  let chorus: Form
  /// The number of annexes with a number.
  let annexes: Int
  /// Whether the accounting references are in the article on the credits.
  var chorusInFinance = false
}
