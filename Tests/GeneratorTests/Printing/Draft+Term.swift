/// Prints when the act runs, how it is renewed, ended and published.
extension Draft {
  mutating func printTerm(_ plan: ActPlan) {
    let subject = choices.draw(TermWording.subject).text
    let start = choices.draw(TermWording.start)
    var sentence = start.text
    if start.text.contains("{date}") {
      let day = CalendarDay.draw(&choices, years: plan.signed.year...(plan.signed.year + 1))
      sentence = Template.fill(sentence, ["date": written(day)])
      expect(.termStart, day.iso)
    } else if !start.text.isEmpty {
      let event =
        start.text.contains("publication")
        ? "publication" : start.text.contains("notification") ? "notification" : "signature"
      expect(.termStart, event)
    }
    let mode = choices.draw(TermWording.mode).name
    var further: [String] = []
    if mode.hasPrefix("duration") || mode == "both" { add(duration(), to: &sentence, &further) }
    if mode.hasPrefix("end") || mode == "both" { add(end(plan), to: &sentence, &further) }
    var paragraph = sentence.isEmpty ? [] : [subject + " " + sentence + "."]
    paragraph += further
    let renewal = renewalSentence()
    if !renewal.isEmpty { paragraph.append(renewal) }
    if paragraph.isEmpty { paragraph = ["Les parties fixent la durée par échange de courriers."] }
    if choices.chance(60) {
      print(paragraph.joined(separator: " "))
    } else {
      for text in paragraph { print(text) }
    }
  }

  /// Adds what is no sentence of its own to the first one.
  private func add(_ text: String, to sentence: inout String, _ further: inout [String]) {
    if text.hasSuffix(".") {
      further.append(text)
    } else if sentence.isEmpty {
      sentence = "est conclue " + (text.hasPrefix("et ") ? "pour les besoins du service " + text : text)
    } else {
      sentence += " " + text
    }
  }

  private mutating func duration() -> String {
    let period = drawnPeriod()
    expect(.termDuration, period.iso)
    return Template.fill(choices.draw(TermWording.duration).text, ["durée": period.text])
      .replacing("de un ", with: "d'un ").replacing("de une ", with: "d'une ")
  }

  private mutating func end(_ plan: ActPlan) -> String {
    let day =
      choices.chance(60)
      ? CalendarDay(year: plan.signed.year + choices.number(1...4), month: 12, day: 31)
      : CalendarDay.draw(&choices, years: (plan.signed.year + 1)...(plan.signed.year + 4))
    expect(.termEnd, day.iso)
    return Template.fill(choices.draw(TermWording.end).text, ["date": written(day)])
  }

  /// Writes a date and expects it among the act's dates.
  mutating func written(_ day: CalendarDay) -> String {
    expect(.dates, day.iso)
    return day.written(choices.draw(ValueWording.date))
  }

  private mutating func drawnPeriod() -> (text: String, iso: String) {
    let form = choices.draw(TermWording.period)
    let (units, letter) = choices.pick([
      (["an", "ans"], "Y"), (["mois", "mois"], "M"), (["mois", "mois"], "M"), (["année", "années"], "Y"),
    ])
    let count = letter == "Y" ? choices.number(1...5) : choices.pick([6, 9, 12, 18, 24, 30, 36])
    return (period(count, units, form), letter == "Y" ? "P\(count * 12)M" : "P\(count)M")
  }

  private func period(_ count: Int, _ units: [String], _ form: Form) -> String {
    let feminine = units[0] == "année"
    return Template.fill(
      form.text,
      [
        "mots": count == 1 && feminine ? "une" : FrenchNumber.words(count), "n": String(count),
        "unité": count == 1 ? units[0] : units[1],
      ])
  }

  private mutating func renewalSentence() -> String {
    let form = choices.draw(TermWording.renewal)
    guard !form.text.isEmpty else { return "" }
    let parts = form.text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let times = choices.number(1...3)
    let count = parts[2] == "n" ? String(times) : parts[2]
    let months = ["P1Y": "P12M"][parts[3]] ?? parts[3]
    expect(.renewal, parts[1], count.isEmpty ? nil : count, months.isEmpty ? nil : months)
    return Template.fill(
      parts[0],
      [
        "fois": choices.pick([
          (FrenchNumber.words(times) == "un" ? "une" : FrenchNumber.words(times)) + " fois", "\(times) fois",
        ])
      ]
    )
    .replacing("de une ", with: "d'une ")
  }

  mutating func printNotice(_ plan: ActPlan, _ decree: LegalText) {
    let form = choices.draw(TermWording.notice)
    guard !form.text.isEmpty else { return }
    let written = choices.draw(TermWording.period)
    let (count, units, letter) = choices.pick([
      (1, ["mois", "mois"], "M"), (2, ["mois", "mois"], "M"), (3, ["mois", "mois"], "M"),
      (6, ["mois", "mois"], "M"),
      (15, ["jour", "jours"], "D"), (30, ["jours", "jours"], "D"), (45, ["jours", "jours"], "D"),
    ])
    if form.text.contains("{durée}") { expect(.termNotice, "P\(count)\(letter)") }
    let text = Template.fill(
      form.text,
      [
        "durée": period(count, units, written),
        "décret": form.text.contains("{décret}") ? cited(decree, article: "5") : "",
      ])
    print(text.replacing("de un ", with: "d'un "))
  }

  /// Cites a decree with an article of it.
  mutating func cited(_ decree: LegalText, article: String?) -> String {
    expect(.citations, "decret", decree.number, decree.date.iso, article, section)
    expect(.dates, decree.date.iso)
    return "décret "
      + decree.written(mark: choices.draw(ValueWording.numberMark), date: choices.draw(ValueWording.textDate))
  }

  mutating func printPublication(_ decree: LegalText) {
    let form = choices.draw(TermWording.publication)
    let venue = choices.pick(Projects.venues)
    if form.text.contains("{lieu}") { expect(.venues, Folding.value(venue)) }
    if form.name == "deux", venue != "data.gouv.fr" { expect(.venues, "data.gouv.fr") }
    var text = Template.fill(
      form.text, ["décret": form.text.contains("{décret}") ? cited(decree, article: "2") : "{décret}"])
    let isSite = venue.hasPrefix("data") || venue.hasPrefix("site")
    let onSite = venue.hasPrefix("data") ? "sur " + venue : "sur le " + venue
    text = text.replacing("au {lieu}", with: isSite ? onSite : "au " + venue)
      .replacing("sur {lieu}", with: isSite ? onSite : "au " + venue)
    print(text)
  }
}
