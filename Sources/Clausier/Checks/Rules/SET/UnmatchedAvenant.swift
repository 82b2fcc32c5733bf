/// SET002: an avenant names its convention otherwise than the convention among the files.
enum UnmatchedAvenant: SetRule {
  static let code = "SET002"
  static let name = "unmatched-avenant"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Un avenant donne à la convention qu’il modifie une autre date ou un autre numéro que la convention des mêmes "
        + "parties, parmi les fichiers.",
      en:
        "An avenant gives the convention that it amends another date or number than the convention of the same parties, "
        + "among the files."),
    matters: Message(
      fr: "L’avenant modifie alors un acte qui n’existe pas, et son effet peut être contesté.",
      en: "The avenant then amends an act that does not exist, and its effect can be disputed."),
    remedy: Message(
      fr: "Corrigez la date ou le numéro de la convention dans l’avenant.",
      en: "Correct the date or the number of the convention in the avenant."),
    fails: "« Avenant à la convention du 3 mai 2023 », la convention étant signée le 13 mai 2023.",
    passes: "« Avenant à la convention du 13 mai 2023 », la convention étant signée le 13 mai 2023.")

  static func check(_ acts: [ActSummary]) -> [(act: Int, finding: Finding)] {
    let conventions = Dictionary(
      grouping: acts.filter { $0.kind == .delegation && $0.parties.count > 1 }, by: \.parties)
    var found: [(act: Int, finding: Finding)] = []
    for (index, act) in acts.enumerated() where act.kind == .amendment {
      let candidates = conventions[act.parties] ?? []
      let same = candidates.filter {
        act.namesNoObject ? act.dates(almost: $0) : act.isAboutSame(as: $0)
      }
      guard let convention = same.first, !candidates.contains(where: act.names),
        !same.contains(where: { act.difference(from: $0) == nil }),
        let difference = act.difference(from: convention)
      else { continue }
      var finding = difference
      if let amended = act.amended {
        finding = finding.quoting(amended.value, at: amended.places).on(page: amended.page, box: amended.box)
          .about("/amends/text")
      }
      found.append((index, finding))
    }
    return found
  }
}

extension ActSummary {
  /// Whether an avenant names its convention by its date or number alone.
  fileprivate var namesNoObject: Bool {
    let own = title + " " + ActSummary.words(of: amended?.value ?? "")
    return own.split(separator: " ").allSatisfy { word in
      word.utf8.count < 4 || usual.contains(word) || word.utf8.allSatisfy(\.isDigit)
        || MonthNames.all.contains { word == $0.description[...] }
    }
  }

  /// Whether an avenant gives its convention a date that a slip may have made of a convention's: within a month, or with
  /// two of day, month and year the same.
  fileprivate func dates(almost convention: ActSummary) -> Bool {
    guard let said = amendedDate, let own = convention.date, let day = said.day, let month = said.month,
      let ownDay = own.day, let ownMonth = own.month
    else { return false }
    let distance = (said.year - own.year) * 372 + (month - ownMonth) * 31 + day - ownDay
    let same = [said.year == own.year, month == ownMonth, day == ownDay]
    return abs(distance) <= 31 || same.count(where: { $0 }) == 2
  }

  /// Whether an avenant names what a convention is about: the same services conclude several.
  fileprivate func isAboutSame(as convention: ActSummary) -> Bool {
    let own = Set((title + " " + ActSummary.words(of: amended?.value ?? "")).split(separator: " "))
    let words = convention.title.split(separator: " ").filter { $0.utf8.count > 3 && !usual.contains($0) }
    return 3 * words.count(where: own.contains) >= 2 * words.count
  }

  /// Whether an avenant gives its convention the date or the number of a convention.
  fileprivate func names(_ convention: ActSummary) -> Bool {
    amendedDate != nil && amendedDate == convention.date
      || amendedNumber != nil && amendedNumber == convention.number
  }

  /// What an avenant says otherwise of a convention; `nil` where nothing contradicts it.
  fileprivate func difference(from convention: ActSummary) -> Finding? {
    if let said = amendedDate, let own = convention.date, said.day != nil, own.day != nil, said != own {
      return Finding(
        .warning,
        fr: "L’avenant date sa convention du \(said.inFrench) ; dans « \(convention.file) » elle est du "
          + "\(own.inFrench).",
        en: "The avenant dates its convention \(said); in “\(convention.file)” it is of \(own).")
    }
    if let said = amendedNumber, let own = convention.number, said != own {
      return Finding(
        .warning,
        fr:
          "L’avenant donne à sa convention le n° \(said) ; dans « \(convention.file) » elle a le n° \(own).",
        en: "The avenant gives its convention the number \(said); in “\(convention.file)” it is \(own).")
    }
    return nil
  }
}

/// Words that the titles of all conventions have.
private let usual: Set<Substring> = [
  "convention", "delegation", "gestion", "relative", "portant", "pour", "avenant",
]
