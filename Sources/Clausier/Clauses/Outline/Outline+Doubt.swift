extension Outline {
  /// Where another act may begin within this one: at a second article 1.
  var secondBeginning: Int? {
    var isFirst = true
    for part in parts where part.kind == .article && part.number == "1" {
      if !isFirst { return part.range.lowerBound }
      isFirst = false
    }
    return nil
  }
}
