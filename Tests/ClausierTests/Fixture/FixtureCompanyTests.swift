import TestSupport
import Testing

/// A clause gives the same values alone, in a whole act, and beside a neighbour of its own kind.
@Suite struct FixtureCompanyTests {
  @Test(arguments: FixtureCompany.names)
  func `a clause is read in a whole act as its fixture says`(name: String) throws {
    let company = try FixtureCompany(name)
    let fixture = try Fixture(name)
    for quote in fixture.quotes where company.clauses.contains(quote.text) {
      let promised = quote.items.filter { $0.path != "diagnostics" }
      let found = company.lines(quote.text)
      let kept = promised.count == found.count && zip(promised, found).allSatisfy { $0.promises($1) }
      #expect(kept, "\(name).md:\(quote.line): \(found.joined(separator: "\n"))")
    }
  }

  @Test(arguments: FixtureCompany.names)
  func `nothing is attached across the border of an article`(name: String) throws {
    let company = try FixtureCompany(name)
    for (clause, neighbour) in company.pairs {
      let apart = company.elements(clause) + company.elements(neighbour)
      let together = company.elements(clause, neighbour)
      let new = Set(together).subtracting(apart)
      // What is said twice is one value, in the section where it is said first.
      let lost = Set(apart.map(FixtureCompany.withoutSection))
        .subtracting(together.map(FixtureCompany.withoutSection))
      #expect(
        new.isEmpty && lost.isEmpty, "\(name): « \(clause.prefix(80)) » and « \(neighbour.prefix(80)) »")
    }
  }
}
