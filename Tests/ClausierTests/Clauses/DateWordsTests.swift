import Testing

@testable import Clausier

@Test(arguments: [
  ("Elle court du 1er janvier au 31 décembre 2024.", ["1er janvier|2024", "31 décembre 2024"]),
  ("Elles ont lieu le 2 et le 5 mars 2024 et le 23/09/24.", ["2|mars 2024", "5 mars 2024", "23/09/24"]),
  ("Le deux mars deux mille vingt-quatre.", ["deux mars deux mille vingt-quatre"]),
])
func `a date that shares its month or year is shown with them`(text: String, words: [String]) {
  let act = Act(Manuscript(text: text))
  let found = act.mentions.dates.map { date in
    act.words(ofDate: date).map { act.words($0).raw }.joined(separator: "|")
  }
  #expect(found == words)
}
