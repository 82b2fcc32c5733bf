/// The other lines at the head of the act.
extension TitleRule {
  static let reasons: [NearMissReason] = [.aboveTitle, .belowTitle, .letterhead, .outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let title = ActTitle(of: act).lines
    let taken = Covering(title)
    let start = title.first?.lowerBound ?? Int.max
    let beside = act.outline.parts(.title).flatMap { act.lines(in: $0.range) }
      .filter { !$0.content.isEmpty && !taken.meets($0.content) }
      .map { line in
        act.miss("/title", line.content, line.content.lowerBound < start ? .aboveTitle : .belowTitle)
      }
    return beside + around(act)
  }

  /// What is printed around the act, each text once.
  private static func around(_ act: Act) -> [NearMiss] {
    var seen: Set<String> = []
    return act.lines.compactMap { line in
      let zone = line.block.zone
      guard zone == .letterhead || zone == .running, seen.insert(act.words(line.all).raw).inserted else {
        return nil
      }
      return act.miss("/title", line.all, zone == .letterhead ? .letterhead : .outsideAct)
    }
  }
}

extension NearMissReason {
  /// A line above the title.
  static let aboveTitle = NearMissReason(
    "above-title", fr: "C’est au-dessus de l’intitulé : bandeau, emblème ou référence.",
    en: "It stands above the title: a banner, an emblem or a reference.")

  /// A line below the title.
  static let belowTitle = NearMissReason(
    "below-title", fr: "L’intitulé s’arrête avant : ni les mots ni les caractères ne le continuent.",
    en: "The title ends before: neither the words nor the print go on with it.")

  /// The letterhead.
  static let letterhead = NearMissReason(
    "letterhead", fr: "C’est l’en-tête du service, pas l’intitulé.",
    en: "It is the letterhead and not the title.")
}
