import Testing

@testable import Clausier

@Suite struct RuleSummaryTests {
  @Test func `every rule says in both languages what it reads`() {
    for rule in ClauseRules.all {
      let summary = RuleSummaries.summary(of: rule.name)
      #expect(summary != nil, "\(rule) has no line in RuleSummaries.swift")
      #expect(summary?.text.fr != summary?.text.en)
      #expect(summary?.text.fr.last == "." && summary?.text.en.last == ".")
    }
    #expect(RuleSummaries.all.count == ClauseRules.all.count)
  }

  @Test func `every rule fills fields that records have`() {
    let pointers = Set(Record(source: .unread).values.map(\.pointer))
    for summary in RuleSummaries.all {
      #expect(!summary.fields.isEmpty)
      for field in summary.fields {
        let head = field.prefix { $0 != "*" }
        #expect(pointers.contains(head.hasSuffix("/") ? String(head.dropLast()) : field), "\(summary.name)")
      }
    }
  }
}
