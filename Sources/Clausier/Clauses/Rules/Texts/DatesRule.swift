/// Lists every full date of the act and its footnotes, and every month with its year, in reading order.
enum DatesRule: ClauseRule {
  static let name: StaticString = "dates"

  static func read(_ act: Act, into record: inout Record) {
    let found = act.mentions.dates.within(act.readable)
    record.dates.reserveCapacity(found.count)
    for mention in found where mention.value.month != nil {
      record.dates.append(
        DateMention(
          date: act.shown(mention.value, at: act.words(ofDate: mention), by: name),
          section: act.section(at: mention.bytes.lowerBound)))
    }
  }
}
