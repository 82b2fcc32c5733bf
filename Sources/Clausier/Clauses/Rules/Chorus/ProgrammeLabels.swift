/// The labels of budget programmes that an act prints: « programme 352 « Innovation » », « BOP 352 "Innovation" ».
struct ProgrammeLabels {
  private var labels: [(programme: String, label: Range<Int>)] = []

  /// Looks for the words « programme » and « BOP » with a number.
  init(_ act: Act) {
    let tokens = act.tokens
    for word in tokens.all("programme(s)|bop", in: act.readable) {
      let limit = tokens.paragraph(around: word.lowerBound).upperBound
      let sign = tokens.match(
        "[budgetaire(s)] [n°|no|numero|:] [:]", at: word.upperBound, limit: limit)
      var place = sign?.upperBound ?? word.upperBound
      if tokens[place].kind == .tab { place += 1 }
      guard let number = ProgrammeLabels.number(tokens, place),
        let label = ProgrammeLabels.label(tokens, after: place + 1, limit: limit)
      else { continue }
      labels.append((number, tokens.bytes(of: label)))
    }
  }

  /// The bytes of the label of a programme; the first where several are printed.
  func label(of programme: String) -> Range<Int>? {
    labels.first { $0.programme == programme }?.label
  }

  private static func number(_ tokens: Tokens, _ place: Int) -> String? {
    guard let value = tokens.integer(place), value > 99, value < 1000, tokens.foldedRange(place).count <= 4
    else {
      return nil
    }
    return String(value)
  }

  /// What stands in quotes behind the number, or behind a dash in a table's cell or a list.
  private static func label(_ tokens: Tokens, after place: Int, limit: Int) -> Range<Int>? {
    let link = tokens.match("[,] [intitule|denomme|dit|relatif au] [:]", at: place, limit: limit)
    var start = link?.upperBound ?? place
    if tokens.reads(start, "-") || tokens.reads(start, ":") || tokens.reads(start, "(") { start += 1 }
    guard tokens.reads(start, "\"") else { return unquoted(tokens, place, limit) }
    var end = start + 1
    while end < limit, end - start < 30, !tokens.reads(end, "\"") { end += 1 }
    guard end < limit, tokens.reads(end, "\""), end > start + 1 else { return nil }
    return start + 1..<end
  }

  /// « 352 – Innovation et transformation » up to the end of the cell or the line.
  private static func unquoted(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Range<Int>? {
    guard tokens.reads(place, "-") || tokens.reads(place, ":"),
      !tokens[place].isGlued || !tokens[place + 1].isGlued,
      tokens[place + 1].kind == .word, tokens[place + 1].marks.contains(.capital)
    else { return nil }
    var end = place + 1
    while end < limit, tokens[end].kind == .word || tokens.reads(end, "-") || tokens.reads(end, ","),
      tokens.match("domaine|centre|uo|action|bop", at: end) == nil
    {
      end += 1
    }
    while end > place + 1, tokens[end - 1].kind == .symbol { end -= 1 }
    return end - place <= 16
      && (end == limit || tokens[end].kind == .tab || tokens.match(";|.|)", at: end) != nil)
      ? place + 1..<end : nil
  }
}
