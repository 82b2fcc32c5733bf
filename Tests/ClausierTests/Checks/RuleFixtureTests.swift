import TestSupport
import Testing

@testable import Clausier

@Suite struct RuleFixtureTests {
  static let codes = RuleList.all.map { $0.code }

  @Test func `the model act gives no finding`() {
    for finding in CheckStage.findings(in: "").findings {
      Issue.record("\(finding.code) \(finding.quote ?? "") \(finding.message.en)")
    }
  }

  @Test(arguments: codes)
  func `every rule has a fixture with hits and near misses`(code: String) throws {
    let fixture = try Fixture("checks/" + code)
    let hits = fixture.quotes.filter { quote in
      quote.items.contains { $0.path == code && !$0.text.hasSuffix("not applicable") }
    }
    #expect(!hits.isEmpty, "\(code).md: nothing is found")
    let misses = fixture.quotes.filter { $0.items.isEmpty }
    #expect(!misses.isEmpty, "\(code).md: no near miss, in which nothing is found")
  }

  @Test func `every fixture is of a rule`() {
    let names = Fixture.names(in: "checks").map { String($0.dropFirst("checks/".count)) }
    #expect(Set(names).subtracting(RuleFixtureTests.codes).isEmpty)
  }

  @Test func `codes and names are in order, of one form, and each once`() {
    let rules = RuleList.all
    #expect(rules.map { $0.code } == rules.map { $0.code }.sorted())
    #expect(Set(rules.map { $0.code }).count == rules.count)
    #expect(Set(rules.map { $0.name }).count == rules.count)
    for rule in rules {
      let (letters, figures) = (rule.code.prefix(3), rule.code.dropFirst(3))
      #expect(letters.allSatisfy { $0.isUppercase } && figures.count == 3 && Int(figures) != nil)
      #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!rule.severities.isEmpty)
    }
  }

  @Test(arguments: codes)
  func `findings have severities that the rule names, in both languages`(code: String) throws {
    let rule = try #require(RuleList.all.first { $0.code == code })
    for quote in try Fixture("checks/" + code).quotes {
      for finding in CheckStage.findings(in: quote.text).findings where finding.code == code {
        #expect(rule.severities.contains(finding.severity) || finding.softened != nil)
        for message in [finding.message, finding.remedy ?? finding.message] {
          #expect(message.fr.hasSuffix(".") && message.en.hasSuffix("."), "\(message)")
          #expect(message.fr != message.en)
        }
        #expect(finding.fingerprint.utf8.count == 16)
      }
    }
  }
}
