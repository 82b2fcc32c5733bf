extension Outline {
  /// Where another act may begin within this one: at a second article 1, or at the text between two signatures.
  func secondBeginning(_ lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    [secondArticle, textBetweenSignatures(lines, tokens)].compactMap(\.self).min()
  }

  private var secondArticle: Int? {
    var isFirst = true
    for part in parts where part.kind == .article && part.number == "1" {
      if !isFirst { return part.range.lowerBound }
      isFirst = false
    }
    return nil
  }

  /// The first visa, party or article behind a signature, where a second signature follows it.
  ///
  /// An annex may be signed too, and each side may sign on a day of its own, with no such text between.
  func textBetweenSignatures(_ lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    guard let signature = parts.first(where: { $0.kind == .signature }) else { return nil }
    var text: Int?
    for line in lines
    where line.block.zone == .body && line.all.lowerBound > signature.range.lowerBound && line.mayHead {
      if Heading.annex(line, at: 0, in: tokens) != nil { return nil }
      if let text, SignatureStart.isDateLine(line, tokens) { return text }
      let isText =
        LineMarks.isVisa(line, tokens) || LineMarks.opensAct(line, tokens)
        || Heading.article(line, at: 0, in: tokens) != nil
      if text == nil, isText { text = line.all.lowerBound }
    }
    return nil
  }
}
