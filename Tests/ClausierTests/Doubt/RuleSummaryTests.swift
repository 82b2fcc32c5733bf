import Testing

@testable import Clausier

@Suite struct RuleSummaryTests {
  @Test func `every rule says in both languages what it reads`() {
    for rule in ClauseRules.all {
      let summary = rule.summary
      #expect(summary.name == "\(rule.name)", "\(rule) gives the summary of another rule")
      #expect(summary.text.fr != summary.text.en)
      #expect(summary.text.fr.last == "." && summary.text.en.last == ".")
    }
    #expect(Set(ClauseRules.all.map { $0.summary.name }).count == ClauseRules.all.count)
  }

  @Test func `every rule fills fields that records have`() {
    let pointers = Set(Record(source: .unread).values.map(\.pointer))
    for summary in ClauseRules.all.map({ $0.summary }) {
      #expect(!summary.fields.isEmpty)
      for field in summary.fields {
        let head = field.prefix { $0 != "*" }
        #expect(pointers.contains(head.hasSuffix("/") ? String(head.dropLast()) : field), "\(summary.name)")
      }
    }
  }
}
