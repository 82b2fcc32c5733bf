/// Codes outside a group, halves of codes, and forms that no reference has.
extension ChorusRule {
  static let reasons: [NearMissReason] = [.inNoGroup, .onlyBOP, .programmeAlone, .oddForm("…"), .outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    known(act, record) + odd(act)
  }

  /// Codes of a known form that are in no group.
  private static func known(_ act: Act, _ record: Record) -> [NearMiss] {
    let values = Set(record.values.lazy.filter { $0.pointer.hasPrefix("/chorus/") }.map(\.json))
    return act.mentions.codes.compactMap { code in
      guard !values.contains(Array("\"\(code.value.value)\"".utf8)) else { return nil }
      let isAround = code.tokens.lowerBound >= act.readable.upperBound
      switch code.value.kind {
      case .bop:
        return act.miss("/chorus/*/centreFinancier", code.tokens, isAround ? .outsideAct : .onlyBOP)
      case .programme:
        guard record.chorus.isEmpty else { return nil }
        return act.miss("/chorus", code.tokens, reading: code.value.value, .programmeAlone)
      default:
        guard ChorusEntry.label(of: code.value.kind) != nil else { return nil }
        return act.miss(
          "/chorus", code.tokens, reading: code.value.value, isAround ? .outsideAct : .inNoGroup)
      }
    }
  }

  /// Runs of letters and digits that look like a reference.
  private static func odd(_ act: Act) -> [NearMiss] {
    let mentions = act.mentions
    let taken = Covering(
      mentions.codes.map(\.tokens) + mentions.dates.map(\.tokens) + mentions.citations.map(\.tokens)
        + mentions.references.map(\.tokens) + mentions.amounts.map(\.tokens))
    var misses: [NearMiss] = []
    var position = act.readable.lowerBound
    while position < act.readable.upperBound {
      let run = run(act.tokens, at: position, limit: act.readable.upperBound)
      if looksLikeCode(act.tokens, run), !taken.meets(run) {
        let length = act.tokens.closedText(run).unicodeScalars.count
        misses.append(act.miss("/chorus", run, .oddForm("\(length)")))
      }
      position = max(position + 1, run.upperBound)
    }
    return misses
  }

  /// The tokens from a position on with nothing but hyphens between.
  private static func run(_ tokens: Tokens, at position: Int, limit: Int) -> TokenRange {
    guard tokens[position].kind == .word || tokens[position].kind == .number else {
      return position..<position
    }
    var end = position + 1
    while end < limit, tokens[end].isGlued {
      if tokens[end].kind == .word || tokens[end].kind == .number {
        end += 1
      } else if tokens.reads(end, "-"), end + 1 < limit, tokens[end + 1].isGlued,
        tokens[end + 1].kind == .word || tokens[end + 1].kind == .number
      {
        end += 2
      } else {
        break
      }
    }
    return position..<end
  }

  /// Digits, and capitals or hyphens beside them, of the length of a reference.
  private static func looksLikeCode(_ tokens: Tokens, _ run: TokenRange) -> Bool {
    guard run.count > 1, run.count <= 12, !tokens.reads(run.lowerBound - 1, "°"),
      tokens.match(.numeroWord, at: run.lowerBound - 1) == nil
    else { return false }
    var (digits, letters) = (0, 0)
    for position in run {
      let count = tokens.foldedRange(position).count
      switch tokens[position].kind {
      case .number: digits += count
      case .word:
        guard tokens[position].marks.contains(.capitals) else { return false }
        letters += count
      default: break
      }
    }
    return digits >= 4 && (8...20).contains(digits + letters)
  }
}

extension NearMissReason {
  /// A code that no group has room for.
  static let inNoGroup = NearMissReason(
    "in-no-group", fr: "Aucun groupe de références n’a de place pour ce code.",
    en: "No group of references has room for this code.")

  /// « 0352-CFSE ».
  static let onlyBOP = NearMissReason(
    "only-bop", fr: "C’est un BOP : il manque les quatre derniers signes d’un centre financier.",
    en: "It is a BOP: the last four characters of a centre financier are missing.")

  /// « programme 352 » without any code.
  static let programmeAlone = NearMissReason(
    "programme-alone", fr: "Un programme seul, sans code, ne fait pas un groupe de références.",
    en: "A programme alone, without a code, makes no group of references.")

  /// « 0352-CFSE-CFI ».
  static func oddForm(_ length: String) -> NearMissReason {
    NearMissReason(
      "odd-form",
      fr:
        "Ces \(length) signes n’ont la forme d’aucune référence connue, et aucun nom de référence ne les précède.",
      en:
        "These \(length) characters have the form of no known reference, and no name of one stands before them."
    )
  }
}
