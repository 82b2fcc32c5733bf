import TestSupport
import Testing

@testable import Clausier

/// A rule lists all that it may doubt and refuse, and nothing else: seen on all fixtures, as printed and as scanned.
@Suite struct RuleKnowledgeTests {
  /// The texts of clauses and of acts.
  private static func texts() throws -> [String] {
    try [FixtureStage.outline, .acts].flatMap { Fixture.names(in: $0.rawValue) }
      .flatMap { try Fixture($0).quotes.map(\.text) }
  }

  /// The texts in which rules refuse words.
  private static func refusals() throws -> [String] {
    try Fixture.names(in: FixtureStage.nearMisses.rawValue).flatMap { try Fixture($0).quotes.map(\.text) }
  }

  /// What each rule doubts in some texts.
  private static func doubts(in manuscripts: [Manuscript]) -> [(rule: String, diagnostic: Diagnostic)] {
    manuscripts.flatMap { manuscript in
      let act = Act(manuscript)
      var record = Record(source: .unread)
      return ClauseRules.all.flatMap { rule in
        let before = record.diagnostics.count
        rule.read(act, into: &record)
        return record.diagnostics.dropFirst(before).map { ("\(rule.name)", $0) }
      }
    }
  }

  @Test func `a rule lists the diagnostics that it gives, and gives those that it lists`() throws {
    let given = Self.doubts(
      in: try Self.texts().flatMap { [Manuscript(text: $0), ReadText.manuscript($0)] } + Self.scans
        + FixturePages.all)
    for rule in ClauseRules.all {
      let own = given.filter { $0.rule == "\(rule.name)" }.map(\.diagnostic)
      for diagnostic in own {
        let kind = rule.diagnostics.first { $0.code == diagnostic.code }
        #expect(kind?.severity == diagnostic.severity, "\(rule) does not list \(diagnostic.code)")
        #expect(kind?.params == diagnostic.params.map(\.name), "\(diagnostic.code)")
      }
      for kind in rule.diagnostics where !own.contains(where: { $0.code == kind.code }) {
        Issue.record("\(rule) lists \(kind.code) and gives it in no fixture")
      }
    }
  }

  /// What no fixture holds: words of scans that may be read in two ways, or that lead nowhere.
  private static let scans = [
    "Article 1 : Objet\nVoir l'article 9.\n", "Article 1 : Centre\nCentre financier : 0335-CCSM-CO01\n",
    "Article 1 : Durée\nLa convention prend effet le É janvier 2031.\n",
    "Article 1 : Budget\nDomaine fonctionnel : 0352-01\nCentre financier : 0354-CFSE-CFIN\n",
  ].map { ReadText.manuscript($0) }

  @Test func `a rule lists the reasons for which it refuses words, and refuses for those that it lists`()
    throws
  {
    var given: [String: Set<String>] = [:]
    for text in try Self.refusals() {
      let read = ReadAct(of: .drawn(text), source: .unread)
      for rule in ClauseRules.all {
        given["\(rule.name)", default: []].formUnion(
          rule.nearMisses(read.act, read.record).map(\.reason.code))
      }
    }
    for rule in ClauseRules.all {
      let listed = rule.reasons.map(\.code)
      #expect(Set(listed).count == listed.count)
      let found = given["\(rule.name)"] ?? []
      #expect(found.subtracting(listed).isEmpty, "\(rule) refuses for these reasons and does not list them")
      #expect(
        Set(listed).subtracting(found).isEmpty, "\(rule) lists these reasons and has no fixture for them")
    }
  }
}
