/// Reads a domaine fonctionnel that a sentence spells: « programme 214, action 04 », « action n° 15 du programme 129 ».
struct SpelledDomaine {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The domaines that begin with the word at a position, one for each action that is named.
  func all(at position: Int) -> [Mention<FoundCode>] {
    behindProgramme(position) ?? beforeProgramme(position) ?? []
  }

  /// « programme 123 « Conditions de vie », action 06, sous-action 02 », « BOP 175, actions 1 et 2 ».
  private func behindProgramme(_ position: Int) -> [Mention<FoundCode>]? {
    guard let word = tokens.match(.programme, at: position), let head = head(at: word.upperBound) else {
      return nil
    }
    let link = afterLabel(word.upperBound + 1, mayBeBare: true)
    guard let action = tokens.match(.linkedActions, at: link) else { return nil }
    return domaines(of: head, actions(from: action.upperBound), from: word.upperBound)
  }

  /// « action 15 du programme 129 », « sous-action 02 de l'action 15 du programme n° 129 ».
  private func beforeProgramme(_ position: Int) -> [Mention<FoundCode>]? {
    // « le plan d'action 3 », « la fiche action 3 » count something else.
    guard tokens.match(.otherAction, at: position - 1) == nil,
      !tokens[position].isGlued || !tokens.reads(position - 1, "-")
    else { return nil }
    var start = position
    var lower: (digits: String, end: Int)?
    if let word = tokens.match(.sousActions, at: position) {
      guard let number = small(word.upperBound),
        let link = tokens.match(.ofAction, at: afterLabel(number.end, mayBeBare: false))
      else { return nil }
      lower = number
      start = link.upperBound
    } else {
      guard let word = tokens.match(.actions, at: position) else { return nil }
      start = word.upperBound
    }
    var found = actions(from: start)
    guard let last = found.last,
      let link = tokens.match(.ofProgramme, at: afterLabel(last.end, mayBeBare: false)),
      let head = head(at: link.upperBound)
    else { return nil }
    if let lower {
      guard found.count == 1, found[0].digits.utf8.count == 2 else { return nil }
      found[0].digits += "-" + lower.digits
    }
    let end = link.upperBound + 1
    return found.enumerated().map { index, action in
      let words: TokenRange =
        found.count == 1
        ? position..<end : index + 1 < found.count ? action.start..<action.end : action.start..<end
      return domaine(head, action.digits, words)
    }
  }

  private typealias Action = (digits: String, start: Int, end: Int)

  /// « 04 », « 1, sous-action 2 », « 01 et 03 »; none for « 1 à 4 », which names only its ends.
  private func actions(from start: Int) -> [Action] {
    var found: [Action] = []
    var position = start
    while let number = small(position) {
      var action: Action = (number.digits, position, number.end)
      if let more = tokens.match(.linkedSousAction, at: afterLabel(number.end, mayBeBare: false)),
        let second = small(more.upperBound)
      {
        action.digits += "-" + second.digits
        action.end = second.end
      }
      found.append(action)
      guard !tokens.reads(action.end, "a") else { return [] }
      guard let link = tokens.match(.andAction, at: action.end) else { break }
      position = link.upperBound
    }
    return found
  }

  private func domaines(of head: String, _ actions: [Action], from start: Int) -> [Mention<FoundCode>]? {
    guard !actions.isEmpty else { return nil }
    return actions.enumerated().map { index, action in
      domaine(head, action.digits, (index == 0 ? start : action.start)..<action.end)
    }
  }

  private func domaine(_ head: String, _ action: String, _ words: TokenRange) -> Mention<FoundCode> {
    Mention(
      FoundCode(kind: .domaineFonctionnel, value: "\(head)-\(action)", repaired: true), tokens: words)
  }

  /// A programme's number as the four digits at the head of a code.
  private func head(at position: Int) -> String? {
    let count = tokens.foldedRange(position).count
    guard let value = tokens.integer(position), (100...999).contains(value), count == 3 || count == 4,
      !tokens.continuesCode(position + 1)
    else { return nil }
    return "0\(value)"
  }

  /// One or two digits, as two, and the token after them.
  private func small(_ position: Int) -> (digits: String, end: Int)? {
    guard let value = tokens.integer(position), tokens.foldedRange(position).count <= 2, value > 0,
      !tokens.continuesCode(position + 1)
    else { return nil }
    return (value < 10 ? "0\(value)" : "\(value)", position + 1)
  }

  /// The token after a label in quotes or brackets, or without either up to a comma; the same position where
  /// there is none.
  private func afterLabel(_ position: Int, mayBeBare: Bool) -> Int {
    let start = tokens.match(.labelLead, at: position)?.upperBound ?? position
    if tokens.reads(start, "\"") || tokens.reads(start, "(") {
      let close: StaticString = tokens.reads(start, "(") ? ")" : "\""
      for end in start + 1..<start + 18 {
        if tokens[end].kind == .lineFeed || tokens[end].kind == .tab { return position }
        if tokens.reads(end, close) { return end + 1 }
      }
      return position
    }
    guard mayBeBare, tokens[start].kind == .word, tokens[start].marks.contains(.capital) else {
      return position
    }
    var end = start
    while end < start + 14, tokens[end].kind == .word { end += 1 }
    return tokens.reads(end, ",") || tokens.reads(end, "-") || tokens.reads(end, "(") ? end : position
  }
}

extension Phrase {
  fileprivate static let programme = Phrase(
    "{programme(s)|bop|prog .} [budgetaire(s)] [:] [n°|no|numero] [:]")
  fileprivate static let linkedActions = Phrase(
    """
    [,|;|(|/|-] [et|dans le cadre|au titre|pour|sur] [de|des] [l'|les|son|ses|leurs] {actions|action} [budgetaire(s)] \
    [:] [n° s|n°|nos|no|numero(s)] [:]
    """)
  fileprivate static let otherAction = Phrase("d'|fiche(s)|axe|volet|plan|mesure")
  fileprivate static let sousActions = Phrase("sous-action [n°|no|numero]")
  fileprivate static let actions = Phrase("{actions|action} [budgetaire(s)] [n° s|n°|nos|no|numero(s)]")
  fileprivate static let ofAction = Phrase("[,] {de l'|du l'|de} action [n°|no|numero]")
  fileprivate static let ofProgramme = Phrase(
    "[,] [(] {du|au|sur le} {programme|bop} [budgetaire] [n°|no|numero]|[,|-] [(] {programme|bop} [n°|no|numero]"
  )
  fileprivate static let linkedSousAction = Phrase("[,|et|(|/|-] sous-action [n°|no|numero]")
  fileprivate static let andAction = Phrase("[,] {et|,|/} [action] [n°|no]")
  fileprivate static let labelLead = Phrase("[,|:|-] [intitule|denomme|dit]")
}
