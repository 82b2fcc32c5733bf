import Batch
import Catalogue
import Clausier

/// What the program says about words that are no query, and where.
struct QueryMessage {
  private let fault: QueryFault
  private let scalars: [Unicode.Scalar]

  init(_ fault: QueryFault, in query: String) {
    self.fault = fault
    scalars = Array(query.unicodeScalars)
  }

  /// The error object for programs.
  var json: [UInt8] { fault.json(message) }

  /// The query with signs under the place.
  var marked: String {
    // A long query is shown around the place only.
    let from = max(0, fault.at - 60)
    let to = min(scalars.count, max(fault.at + min(fault.length, 40), from) + 20)
    let before = QueryMessage.shown(scalars[from..<min(fault.at, scalars.count)])
    let marked = QueryMessage.shown(scalars[min(fault.at, scalars.count)..<min(fault.at + fault.length, to)])
    let after = QueryMessage.shown(scalars[min(fault.at + fault.length, to)..<to])
    let width = max(1, marked.unicodeScalars.count)
    return "  \(before)\(marked)\(after)\n  "
      + String(repeating: " ", count: before.unicodeScalars.count) + String(repeating: "^", count: width)
      + "\n"
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    TerminalText.escaped(String(String.UnicodeScalarView(scalars)))
  }

  private var words: String {
    let start = min(fault.at, scalars.count)
    return QueryMessage.shown(scalars[start..<min(start + fault.length, scalars.count)].prefix(60))
  }

  /// The sentence.
  var message: Message {
    switch fault.kind {
    case .unclosedQuote:
      Message(
        fr: "ce guillemet n’est pas fermé ; ajoutez \" à la fin de l’expression.",
        en: "this quote is not closed; add \" at the end of the phrase.")
    case .unclosedParenthesis:
      Message(
        fr: "cette parenthèse n’est pas fermée ; ajoutez ).", en: "this parenthesis is not closed; add ).")
    case .unexpected: unexpected
    case .missingOperand: missingOperand
    case .missingValue:
      Message(
        fr: "ce filtre n’a pas de valeur ; écrivez-la juste après le signe.",
        en: "this filter has no value; write it right after the sign.")
    case .badValue: badValue
    case .badPrefix:
      Message(
        fr: "* suit un début de mot d’au moins trois lettres ou chiffres, comme conv*, et rien ne le suit.",
        en: "* follows the beginning of a word, at least three letters or digits as in conv*, and nothing "
          + "follows it.")
    case .unknownField: unknownField
    case .tooLong:
      Message(
        fr: "cette recherche est trop longue ; retirez des mots à partir d’ici.",
        en: "this query is too long; leave words out from here on.")
    }
  }

  private var unexpected: Message {
    guard case .joined(let name)? = fault.wanted else {
      return Message(
        fr: "« \(words) » n’a pas de sens à cet endroit ; retirez-le, ou mettez-le entre guillemets.",
        en: "“\(words)” has no meaning here; leave it out, or put it between quotes.")
    }
    return Message(
      fr:
        "un filtre s’écrit sans espace autour de son signe ; écrivez \(name)\(words)… d’un seul tenant, ou mettez "
        + "« \(words) » entre guillemets.",
      en:
        "a filter has no blank beside its sign; write \(name)\(words)… in one, or put “\(words)” between quotes."
    )
  }

  private var missingOperand: Message {
    scalars.isEmpty || fault.length == 0
      ? Message(
        fr: "il n’y a rien à chercher ; donnez des mots ou des filtres, ou * pour tout.",
        en: "there is nothing to look for; give words or filters, or * for everything.")
      : Message(
        fr:
          "il manque quelque chose à côté de « \(words) » ; ajoutez un mot ou un filtre, sans espace après -.",
        en: "something is missing beside “\(words)”; add a word or a filter, without a blank after -.")
  }

  private var unknownField: Message {
    guard case .filter(let name)? = fault.wanted,
      let nearest = Nearest.name(to: Array(name.utf8), of: QueryFault.filters)
    else {
      let all = QueryFault.filters.joined(separator: ", ")
      return Message(
        fr:
          "il n’y a pas de filtre « \(words) » ; donnez l’un de \(all), ou mettez le tout entre guillemets.",
        en: "there is no filter “\(words)”; give one of \(all), or put it all between quotes.")
    }
    return Message(
      fr: "il n’y a pas de filtre « \(words) » ; vouliez-vous dire \(nearest) ?",
      en: "there is no filter “\(words)”; did you mean \(nearest)?")
  }

  private var badValue: Message {
    let wanted: Message =
      switch fault.wanted {
      case .amount?:
        Message(
          fr: "un montant comme 700k, 1,2M ou 500k..1M", en: "an amount such as 700k, 1,2M or 500k..1M")
      case .date?:
        Message(
          fr: "une date comme 2024, 2024-03, 2024-03-31 ou 2023..2024-06",
          en: "a date such as 2024, 2024-03, 2024-03-31 or 2023..2024-06")
      case .programme?:
        Message(fr: "le numéro d’un programme, comme 352", en: "the number of a programme, such as 352")
      case .words(let words)?:
        Message(
          fr: "l’un de " + words.joined(separator: ", "), en: "one of " + words.joined(separator: ", "))
      case .text?, .filter?, .joined?, nil:
        Message(fr: "une valeur avec des lettres ou des chiffres", en: "a value with letters or digits")
      }
    return Message(
      fr: "« \(words) » n’est pas une valeur de ce filtre ; donnez \(wanted.fr).",
      en: "“\(words)” is no value of this filter; give \(wanted.en).")
  }
}
