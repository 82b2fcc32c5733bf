/// The articles of an act before they are printed: their topics and numbers.
struct ArticlePlan: Sendable {
  /// An article to print.
  struct Entry: Sendable {
    let topic: String
    /// The number as the record gives it.
    let number: String
    /// The number as its heading prints it, and its place.
    let printed: String
    let place: Int
  }

  let entries: [Entry]
  let heading: Form

  /// The number of the first article on a topic.
  func number(of topic: String) -> String? { entries.first { $0.topic == topic }?.number }

  static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
  ]

  static func draw(_ choices: inout Choices, _ plan: ActPlan) -> ArticlePlan {
    let heading = choices.draw(ArticleWording.heading)
    let first = choices.draw(ArticleWording.first).text
    let topics = self.topics(&choices, plan)
    let isRoman = heading.name.hasPrefix("roman")
    let isBare = heading.name.hasPrefix("number") || heading.name == "bracket" || heading.name == "words"
    var entries: [Entry] = []
    var count = 0
    let bis =
      choices.chance(12) && !isRoman && !isBare && topics.count > 4
      ? choices.number(2...topics.count - 2) : -1
    for (index, topic) in topics.enumerated() {
      if index != bis { count += 1 }
      var number = isRoman ? romans[count - 1] : String(count)
      var printed = count == 1 && !isBare && !isRoman ? first : number
      if index == bis {
        number += " bis"
        printed = number
      }
      entries.append(Entry(topic: topic, number: number, printed: printed, place: count))
    }
    return ArticlePlan(entries: entries, heading: heading)
  }

  private static func topics(_ choices: inout Choices, _ plan: ActPlan) -> [String] {
    if plan.kind == .agreement { return ["object", "finance", "secret", "term", "dispute"] }
    var topics = ["object"]
    topics +=
      choices.chance(70)
      ? ["obligations-delegataire", "obligations-delegant"]
      : ["obligations-delegant", "obligations-delegataire"]
    topics.append("finance")
    if choices.chance(50) { topics.append("chorus") }
    if choices.chance(70) { topics.append("reporting") }
    if choices.chance(25) { topics.append("data-protection") }
    if choices.chance(15) { topics.append("secret") }
    if choices.chance(60) { topics.append("amendment") }
    topics.append("term")
    if choices.chance(50) { topics.append("ending") }
    if choices.chance(20) { topics.append("dispute") }
    if choices.chance(75) { topics.append("publication") }
    return topics
  }
}
