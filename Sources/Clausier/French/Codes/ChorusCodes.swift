/// Reads the references of the State's accounting system by their form.
///
/// `labelled` says that a label beside the code names its kind, so that weaker forms are believed.
struct ChorusCodes {
  /// A code and the token after it.
  typealias Found = (code: FoundCode, end: Int)

  private let text: CodeText
  private var tokens: Tokens { text.tokens }

  init(_ tokens: Tokens) { text = CodeText(tokens) }

  /// The code of a kind that begins at a token.
  func code(_ kind: FoundCode.Kind, at position: Int, labelled: Bool) -> Found? {
    guard text.begins(position) else { return nil }
    switch kind {
    case .centreFinancier: return centre(at: position, labelled: labelled, whole: true)
    case .bop: return centre(at: position, labelled: labelled, whole: false)
    case .domaineFonctionnel: return domaine(at: position, labelled: labelled)
    case .activite: return activite(at: position, labelled: labelled)
    case .centreDeCout: return centreDeCout(at: position, labelled: labelled)
    case .engagementJuridique: return labelled ? engagement(at: position) : nil
    case .trancheFonctionnelle: return tranche(at: position, labelled: labelled)
    case .programme: return labelled ? programme(at: position) : nil
    default: return nil
    }
  }

  /// The programme's number at the head of a code: four digits, or three that are padded.
  private func head(at position: Int) -> (digits: String, padded: Bool)? {
    guard tokens[position].kind == .number else { return nil }
    let digits = text.text(tokens.folded[tokens.foldedRange(position)])
    switch digits.utf8.count {
    case 4: return (digits, false)
    case 3: return ("0" + digits, true)
    default: return nil
    }
  }

  /// « 0352-CFSE-CFIN », « BG00/0352-CFSE-CFIN », « 352-CFSE-CFIN », and « 0352-CFSE » for a BOP.
  private func centre(at position: Int, labelled: Bool, whole: Bool) -> Found? {
    var start = position
    if let match = tokens.match(.domain, at: position), tokens[position + 1].isGlued {
      start = match.upperBound
    }
    guard let head = head(at: start), let first = part(after: start + 1, labelled: labelled) else {
      return nil
    }
    // Programmes have three digits: « n° 2024-SGAD-0093 » is the number of an act.
    guard labelled || head.digits.hasPrefix("0") else { return nil }
    let middle = text.text(first.characters)
    let second = part(after: first.end, labelled: labelled)
    // « 0212-0081-IN71 »: one of the parts has letters, or these are years or numbers.
    guard first.letters > 0 || whole && (second?.letters ?? 0) > 0 else { return nil }
    guard let second else {
      guard !whole, text.ends(first.end) else { return nil }
      return (FoundCode(kind: .bop, value: "\(head.digits)-\(middle)", repaired: head.padded), first.end)
    }
    guard whole, text.ends(second.end) else { return nil }
    let value = "\(head.digits)-\(middle)-\(text.text(second.characters))"
    return (FoundCode(kind: .centreFinancier, value: value, repaired: head.padded), second.end)
  }

  /// Four capitals or digits after a hyphen.
  private func part(after position: Int, labelled: Bool) -> CodeText.Run? {
    guard let start = text.afterHyphen(position), let run = text.run(at: start, atMost: 4),
      run.characters.count == 4,
      labelled || run.capitals
    else { return nil }
    return run
  }

  /// « 0352-01 », « 0349-01-01 », « 349-01-01 », « 0352, action 1 ».
  private func domaine(at position: Int, labelled: Bool) -> Found? {
    guard let head = head(at: position) else { return nil }
    if let action = action(head, after: position + 1, labelled: labelled) { return action }
    let isDotted = labelled && tokens.reads(position + 1, ".")
    guard let first = pair(after: position + 1, isDotted: isDotted) else { return nil }
    let second = pair(after: first.end, isDotted: isDotted)
    let end = second?.end ?? first.end
    guard text.ends(end), !tokens.reads(end, "-") || !tokens[end].isGlued || text.ends(end) else {
      return nil
    }
    // « 2024-01 » is a month, « 352-01 » nearly anything.
    guard
      labelled || !head.padded && head.digits.hasPrefix("0") || head.padded && second != nil
        || head.padded && text.standsAlone(position..<end)
    else { return nil }
    let value = [head.digits, first.digits, second?.digits].compactMap { $0 }.joined(separator: "-")
    return (FoundCode(kind: .domaineFonctionnel, value: value, repaired: head.padded || isDotted), end)
  }

  /// Two digits after a hyphen, or after a point: « 0352.01.02 ».
  private func pair(after position: Int, isDotted: Bool) -> (digits: String, end: Int)? {
    let next =
      tokens.reads(position, ".") && tokens[position].isGlued && tokens[position + 1].isGlued
      ? position + 1 : nil
    guard let start = isDotted ? next : text.afterHyphen(position), tokens[start].kind == .number,
      tokens.foldedRange(start).count == 2
    else { return nil }
    return (text.text(tokens.folded[tokens.foldedRange(start)]), start + 1)
  }

  private func action(_ head: (digits: String, padded: Bool), after position: Int, labelled: Bool) -> Found? {
    guard let word = tokens.match(.action, at: position), let first = small(word.upperBound),
      labelled || !head.padded || tokens.match(.programme, at: position - 2) != nil
    else { return nil }
    var value = "\(head.digits)-\(first)"
    var end = word.upperBound + 1
    if let more = tokens.match(.sousAction, at: end), let second = small(more.upperBound) {
      value += "-\(second)"
      end = more.upperBound + 1
    }
    return (FoundCode(kind: .domaineFonctionnel, value: value, repaired: true), end)
  }

  /// One or two digits, as two.
  private func small(_ position: Int) -> String? {
    guard tokens.foldedRange(position).count <= 2, let value = tokens.integer(position) else { return nil }
    return value < 10 ? "0\(value)" : "\(value)"
  }

  /// 12 letters or digits, headed by the programme: « 035200010101 », « 03490101B801 ».
  private func activite(at position: Int, labelled: Bool) -> Found? {
    if let run = text.run(at: position, atMost: 12), run.characters.count == 12, text.ends(run.end),
      run.digits >= 4,
      labelled || (tokens.foldedRange(position).count >= 4 && run.characters.first == .zero && run.capitals)
    {
      guard labelled || tokens[position].kind == .number else { return nil }
      return (FoundCode(kind: .activite, value: text.text(run.characters)), run.end)
    }
    guard labelled, let spaced = text.digits(at: position, count: 12), text.ends(spaced.end) else {
      return nil
    }
    return (FoundCode(kind: .activite, value: text.text(spaced.digits), repaired: true), spaced.end)
  }

  /// 10 letters or digits, letters first: « AGRFOR0212 ».
  private func centreDeCout(at position: Int, labelled: Bool) -> Found? {
    guard let run = text.run(at: position, atMost: 10), run.characters.count == 10, text.ends(run.end),
      run.digits > 0
    else { return nil }
    let last = run.characters.suffix(2).allSatisfy { $0.isDigit }
    guard labelled ? run.letters > 0 : tokens.foldedRange(position).count >= 3 && run.capitals && last else {
      return nil
    }
    guard labelled || tokens[position].kind == .word else { return nil }
    return (FoundCode(kind: .centreDeCout, value: text.text(run.characters)), run.end)
  }

  private func engagement(at position: Int) -> Found? {
    guard let found = text.digits(at: position, count: 10), text.ends(found.end) else { return nil }
    return (FoundCode(kind: .engagementJuridique, value: text.text(found.digits)), found.end)
  }

  /// « TF000123 », « TF 000123 », « TF n° 000123 ».
  private func tranche(at position: Int, labelled: Bool) -> Found? {
    let start = tokens.match(.trancheFonctionnelle, at: position)?.upperBound
    guard start != nil || labelled, let number = text.digits(at: start ?? position, count: 6),
      text.ends(number.end)
    else { return nil }
    return (FoundCode(kind: .trancheFonctionnelle, value: "TF" + text.text(number.digits)), number.end)
  }

  /// « 352 », « 0352 ».
  private func programme(at position: Int) -> Found? {
    guard let head = head(at: position), head.digits.hasPrefix("0"), text.ends(position + 1) else {
      return nil
    }
    return (FoundCode(kind: .programme, value: String(head.digits.dropFirst())), position + 1)
  }
}

extension Phrase {
  fileprivate static let domain = Phrase("bg 00/|xx 00/")
  fileprivate static let action = Phrase("[,|-] action [n°]")
  fileprivate static let programme = Phrase("programme|p")
  fileprivate static let sousAction = Phrase("[,|-|et] sous-action [n°]")
  fileprivate static let trancheFonctionnelle = Phrase("tf n°|tf")
}
