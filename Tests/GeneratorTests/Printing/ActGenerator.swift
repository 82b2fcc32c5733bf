/// Draws a whole act by its seed.
enum ActGenerator {
  static func act(seed: UInt64) -> GeneratedAct {
    var draft = Draft(seed: seed)
    let plan = ActPlan.draw(&draft.choices)
    let articles = ArticlePlan.draw(&draft.choices, plan)
    let annexes = annexCount(&draft.choices)
    let annexForm = draft.choices.draw(annexes == 1 ? AnnexWording.single : AnnexWording.heading)
    let numbered = annexes == 1 ? annexForm.name == "numbered" : annexForm.name != "roman"
    draft.part { $0.printTitle(plan) }
    let visas = plan.kind == .agreement ? "none" : draft.choices.draw(VisaWording.place).name
    if visas == "beforeParties" { draft.part { $0.printVisas(plan) } }
    draft.part { $0.printParties(plan) }
    if visas.hasPrefix("afterParties") { draft.part { $0.printVisas(plan) } }
    let preamble = ArticleBody(
      plan: plan, articles: articles, decree: LegalText.draw(&draft.choices, before: plan.signed.year),
      codes: ChorusCodes.draw(&draft.choices, programme: plan.programme),
      chorus: Form(name: "none", text: ""),
      annexes: 0)
    draft.part { $0.printPreamble(preamble) }
    draft.printAgreement()
    draft.printArticles(plan, articles, annexes: numbered ? annexes : 0)
    draft.part { $0.printSignature(plan) }
    if annexes > 0 { draft.printAnnexes(annexes, form: annexForm) }
    return GeneratedAct(seed: seed, draft: draft)
  }

  private static func annexCount(_ choices: inout Choices) -> Int {
    switch choices.draw(AnnexWording.count).name {
    case "one": 1
    case "two": 2
    default: 0
    }
  }
}
