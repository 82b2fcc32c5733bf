/// PAR005: a postal code that is not the town's.
enum WrongPostcode: CheckRule {
  static let code = "PAR005"
  static let name = "wrong-postcode"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Le code postal d’une partie n’est pas d’un département où se trouve sa ville. Seules les préfectures et les grandes villes sont connues.",
      en:
        "The postal code of a party is not of a department that has its town. Only prefectures and large towns are known."
    ),
    matters: Message(
      fr: "Une adresse fausse envoie ailleurs les copies et les notifications.",
      en: "A wrong address sends copies and notifications elsewhere."),
    remedy: Message(fr: "Corrigez le code postal.", en: "Correct the postal code."),
    fails: "39 quai des Ormes, 79902 PARIS CEDEX 15",
    passes: "20 avenue des Aulnes, TSA 30719, 75 334 PARIS CEDEX 07")

  static func check(_ act: CheckedAct) -> Verdict {
    var isKnown = false
    var known: Set<String> = []
    var found: [Finding] = []
    for (index, party) in act.record.parties.enumerated() {
      guard let address = party.address, let code = address.postalCode, let city = address.city,
        let right = TownDepartments.codes(of: city.value)
      else { continue }
      isKnown = true
      // « 00xxx » are the armed forces' own.
      guard !code.value.hasPrefix("00"), !right.contains(where: { code.value.hasPrefix($0) }),
        known.insert(code.value + city.value).inserted
      else { continue }
      let places = code.places + city.places
      let said = (code.places + city.places).compactMap(\.text).joined(separator: " ")
      found.append(
        Finding(
          .warning,
          fr:
            "Le code postal \(code.value) n’est pas celui de \(city.value) : il commencerait par \(right.joined(separator: " ou ")).",
          en:
            "\(code.value) is not a postal code of \(city.value): it would begin with \(right.joined(separator: " or "))."
        ).quoting(said, at: places).about("/parties/\(index)/address/postalCode").judgingWords())
    }
    guard isKnown else {
      return .notApplicable(
        fr: "aucune adresse n’est dans une ville connue", en: "no address is in a known town")
    }
    return .findings(found)
  }
}
