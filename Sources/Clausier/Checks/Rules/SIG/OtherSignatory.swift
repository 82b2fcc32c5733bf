/// SIG004: who signs is not the representative named at the head.
enum OtherSignatory: CheckRule {
  static let code = "SIG004"
  static let name = "other-signatory"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Celui qui signe n’est pas le représentant nommé en tête, et rien ne dit « par délégation », « pour le … » ou « par intérim » (sinon : note). Un nom qui diffère d’une lettre est signalé aussi.",
      en:
        "Who signs is not the representative named at the head, and nothing says “par délégation”, “pour le …” or “par intérim” (else: a note). A name that differs by a letter is told too."
    ),
    matters: Message(
      fr: "On doit savoir qui engage le service ; un nom mal écrit fait douter de la signature.",
      en: "One has to know who binds the service; a misspelt name makes one doubt the signature."),
    source: .decree("3"),
    remedy: Message(
      fr: "Corrigez le nom, ou écrivez à quel titre cette personne signe.",
      en: "Correct the name, or write in which capacity this person signs."),
    fails: "représentée par Paul Guénec, directeur ; Pour le délégataire, Roland Vasseur, chef de bureau",
    passes: "Pour le directeur et par délégation, le chef de bureau, Roland Vasseur")

  static func check(_ act: CheckedAct) -> Verdict {
    let parties = act.record.parties
    var isNamed = false
    var found: [Finding] = []
    for (index, signatory) in act.record.signature.signatories.enumerated() {
      guard let name = signatory.name, let party = signatory.party, parties.indices.contains(party),
        let head = parties[party].representative?.name
      else { continue }
      isNamed = true
      let (signs, named) = (letters(name.value), letters(head.value))
      guard !isSame(signs, named), !isAtHead(name.value, act) else { continue }
      let pointer = "/signature/signatories/\(index)/name"
      let basis = Basis(
        fr: "le nom en tête", en: "the name at the head", head, at: "/parties/\(party)/representative/name")
      if isNear(signs, named) {
        found.append(
          Finding(
            .warning, fr: "Le nom est écrit « \(name.value) » ici et « \(head.value) » en tête.",
            en: "The name is written “\(name.value)” here and “\(head.value)” at the head."
          ).showing(name, at: pointer).comparing(basis))
        continue
      }
      let isSaid = signatory.onBehalfOf != nil || says(signatory, act)
      found.append(
        Finding(
          isSaid ? .note : .warning,
          fr: isSaid
            ? "« \(name.value) » signe à la place de « \(head.value) », comme l’acte le dit."
            : "« \(name.value) » signe, alors que « \(head.value) » représente la partie en tête.",
          en: isSaid
            ? "“\(name.value)” signs in the place of “\(head.value)”, as the act says."
            : "“\(name.value)” signs, though “\(head.value)” represents the party at the head."
        ).showing(name, at: pointer).comparing(basis))
    }
    guard isNamed else {
      return .notApplicable(
        fr: "aucune personne n’est nommée à la fois en tête et dans les signatures",
        en: "no person is named both at the head and in the signatures")
    }
    return .findings(found)
  }

  private static func letters(_ name: String) -> [[UInt8]] { CheckedAct.words(of: name) }

  /// The same words, or one is short for the other: « G. Brun », « Brun », « Ada Brun-Petit » for « Ada Brun ».
  private static func isSame(_ one: [[UInt8]], _ two: [[UInt8]]) -> Bool {
    guard let last = one.last, let other = two.last else { return true }
    if Set(one) == Set(two) || Set(one).isSubset(of: Set(two)) || Set(two).isSubset(of: Set(one)) {
      return true
    }
    guard last == other, let first = one.first, let given = two.first else { return false }
    return first.count == 1 && given.first == first.first || given.count == 1 && given.first == first.first
  }

  /// Whether the names are the same but for a letter, or two letters that changed places.
  private static func isNear(_ one: [[UInt8]], _ two: [[UInt8]]) -> Bool {
    guard one.count == two.count else { return false }
    let differing = zip(one, two).filter { $0 != $1 }
    guard differing.count == 1, let (left, right) = differing.first, min(left.count, right.count) > 2 else {
      return false
    }
    if left.count == right.count {
      let places = left.indices.filter { left[$0] != right[$0] }
      return places.count == 1
        || places.count == 2 && places[0] + 1 == places[1] && left[places[0]] == right[places[1]]
          && left[places[1]] == right[places[0]]
    }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard long.count == short.count + 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    return short[head...].elementsEqual(long[(head + 1)...])
  }

  /// Whether the head of the act names the person too, as a second representative.
  private static func isAtHead(_ name: String, _ act: CheckedAct) -> Bool {
    act.act.outline.parts.contains { part in
      (part.kind == .parties || part.kind == .title)
        && PersonName.find(name, in: part.range.clamped(to: act.act.readable), act.tokens) != nil
    }
  }

  /// Whether the column says in which capacity, around the name.
  private static func says(_ signatory: Signatory, _ act: CheckedAct) -> Bool {
    guard let name = signatory.name,
      let words = PersonName.find(name.value, in: act.signatureWords, act.tokens)
    else {
      return act.says(.standsIn, in: act.signatureWords)
    }
    let range = act.signatureWords
    return act.says(.standsIn, in: max(range.lowerBound, words.lowerBound - 40)..<words.upperBound)
  }
}

extension Phrase {
  fileprivate static let standsIn = Phrase(
    "par {delegation|interim|ordre|empechement|suppleance|procuration}|par interim|p / [o|i]|empeche(e)|absent(e)|interimaire|pour {le|la|l'} {prefet|ministre|directeur|directrice|chef|cheffe|secretaire|recteur|rectrice|president}|adjoint(e)"
  )
}
