/// The other lines at the head of the act.
extension TitleRule {
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
