/// The numbered parts of an article: « 4.1 Montant », « 4-2. Le délégant … ».
enum SubArticles {
  /// Their headings in an article's lines, in order; « 4.3 M€ » at a line's start is not one.
  static func find(in lines: [OutlineLine], _ article: Heading, to end: Int, _ tokens: Tokens) -> [Heading] {
    guard let number = article.number, number.value > 0, article.nextLine < end else { return [] }
    var found: [Heading] = []
    var path = [number.value]
    for index in article.nextLine..<end where lines[index].mayHead {
      let line = lines[index]
      guard beginsNumber(line, tokens),
        var heading = Heading.numbered(line, at: index, in: tokens), let own = heading.number,
        own.depth > number.depth, own.value == number.value, goesOn(own, after: path)
      else { continue }
      path = own.path
      LongHeading.extend(&heading, lines, tokens) {
        tokens[lines[$0].all.lowerBound].kind == .number || $0 >= end
      }
      found.append(heading)
    }
    return found
  }

  /// « 4.1 », « IV.1.1 »
  private static func beginsNumber(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let first = line.all.lowerBound
    return tokens[first].kind == .number
      || tokens[first].marks.contains(.capitals) && tokens[first + 1].isGlued
        && tokens[first + 2].kind == .number
  }

  /// Whether a number comes next after another: 4.1 or 4.1.1 after 4; 4.2 or 4.3 after 4.1 and 4.1.1.
  private static func goesOn(_ number: ArticleNumber, after path: [Int]) -> Bool {
    let next = number.path
    if next.count > path.count { return next.dropFirst(path.count).allSatisfy { $0 <= 1 } }
    guard let last = next.last else { return false }
    return last > path[next.count - 1] && last - path[next.count - 1] <= 2
  }
}

extension ArticleNumber {
  /// The parts of « 4.1.2 » as numbers.
  fileprivate var path: [Int] {
    [value] + canonical.split { $0 == "." || $0 == "-" }.dropFirst().compactMap { Int($0) }
  }
}
