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
    return act.manuscript.blocks.compactMap { block in
      guard block.zone == .letterhead || block.zone == .running,
        seen.insert(act.manuscript.text(block.range)).inserted
      else { return nil }
      return NearMiss(
        pointer: "/title", bytes: block.range, reason: block.zone == .letterhead ? .letterhead : .outsideAct)
    }
  }
}
