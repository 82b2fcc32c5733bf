/// Prints the references of the accounting system.
extension Draft {
  mutating func printChorus(_ body: ArticleBody) {
    let (plan, known, layout) = (body.plan, body.codes, body.chorus.name)
    guard layout != "none" else { return }
    let isSingle = layout.hasPrefix("sentence")
    let count = isSingle ? 1 : choices.draw(ChorusWording.blocks).name == "two" ? 2 : 1
    var blocks = [known]
    if count == 2 { blocks.append(ChorusCodes.draw(&choices, programme: plan.programme)) }
    if isSingle {
      expectBlock(known)
      printSentence(known, split: layout == "sentences")
    } else {
      let introduction = choices.draw(ChorusWording.introduction).text
      if !introduction.isEmpty { print(introduction) }
      if layout == "wide" {
        printWide(blocks)
      } else {
        for (index, block) in blocks.enumerated() {
          if count == 2 { print(choices.pick(["Première opération :", "Pour le lot \(index + 1) :"])) }
          printBlock(block, layout)
        }
      }
    }
    printProgramme(plan)
  }

  private mutating func expectBlock(_ codes: ChorusCodes) {
    expect(.domaineFonctionnel, codes.domaineFonctionnel)
    expect(.centreFinancier, codes.centreFinancier)
    expect(.centreDeCout, codes.centreDeCout)
    for activite in codes.activites { expect(.activites, activite) }
    expect(
      .chorusBlock, codes.domaineFonctionnel, codes.centreFinancier, codes.activites.joined(separator: "+"),
      codes.centreDeCout)
  }

  private mutating func written(_ codes: ChorusCodes) -> [String] {
    let form = choices.draw(ChorusWording.codeForm).name
    var domaine = codes.domaineFonctionnel
    var centre = codes.centreFinancier
    let parts = domaine.split(separator: "-")
    switch form {
    case "prefix": centre = choices.pick(["BG00/", "XX00/"]) + centre
    case "shortProgramme": domaine = String(domaine.dropFirst())
    case "action" where parts.count == 2: domaine = "\(parts[0]), action \(Int(parts[1]) ?? 1)"
    case "comment": centre += " (UO centrale)"
    default: break
    }
    return [
      domaine, centre, codes.activites.joined(separator: choices.pick([" et ", ", ", " ; "])),
      codes.centreDeCout,
    ]
  }

  private mutating func labels() -> [String] {
    [ChorusWording.domaine, ChorusWording.centre, ChorusWording.activite, ChorusWording.cout].map {
      choices.draw($0).text
    }
  }

  private mutating func printBlock(_ codes: ChorusCodes, _ layout: String) {
    let texts = written(codes)
    let labels = self.labels()
    if layout == "tableHeading" { print("Nature\tCode") }
    let order = choices.chance(50) ? [0, 1, 2, 3] : [1, 0, 3, 2]
    let colon = choices.chance(50)
    expectBlock(codes)
    for index in order {
      let (label, text) = (labels[index], texts[index])
      switch layout {
      case "list": print("- \(label) : \(text) ;")
      case "lines": print("\(label) : \(text)")
      case "dotted": print("\(label) – \(text)")
      default: print(label + (colon ? " :" : "") + "\t" + text)
      }
    }
    if layout.hasPrefix("table") { printExtra() }
  }

  private mutating func printExtra() {
    let extra = choices.draw(ChorusWording.extra)
    guard !extra.text.isEmpty else { return }
    let number = "1\(choices.number(100_000_000...999_999_999))"
    let axe = choices.pick(Projects.axes)
    let tranche = "TF\(choices.number(100_000...999_999))"
    if extra.text.contains("{ej}") { expect(.engagementJuridique, number) }
    if extra.text.contains("{tf}") { expect(.tranches, tranche) }
    if extra.text.contains("{axe}") {
      expect(.axes, String(extra.name.suffix(1)), Folding.value(axe))
    }
    print(Template.fill(extra.text, ["ej": number, "tf": tranche, "axe": axe]))
  }

  private mutating func printWide(_ blocks: [ChorusCodes]) {
    print(labels().joined(separator: "\t"))
    for block in blocks {
      expectBlock(block)
      print(written(block).joined(separator: "\t"))
    }
  }

  private mutating func printSentence(_ codes: ChorusCodes, split: Bool) {
    let texts = written(codes)
    let values = [
      "df": texts[0], "cf": texts[1], "act": texts[2], "cc": texts[3], "p": String(codes.programme),
    ]
    if split {
      print(Template.fill("Le centre financier est {cf} et le domaine fonctionnel {df}.", values))
      print(
        Template.fill("L'activité {act} et le centre de coût {cc} sont à porter sur chaque pièce.", values))
    } else {
      print(Template.fill(choices.draw(ChorusWording.sentence).text, values))
    }
  }

  private mutating func printProgramme(_ plan: ActPlan) {
    let form = choices.draw(ChorusWording.programme)
    guard !form.text.isEmpty else { return }
    let label = choices.pick(Projects.programmes)
    expect(.programmeLabel, Folding.value(label))
    print(Template.fill(form.text, ["p": String(plan.programme), "libellé": label]))
  }

  mutating func printComptable() {
    let form = choices.draw(ChorusWording.comptable)
    guard !form.text.isEmpty else { return }
    let comptable = choices.pick(ChorusWording.comptables)
    expect(.comptable, Folding.value(comptable))
    print(Template.fill(form.text, ["c": comptable, "C": Wordings.capitalised(comptable)]))
  }
}
