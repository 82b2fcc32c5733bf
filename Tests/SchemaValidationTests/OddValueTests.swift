import SchemaValidation
import Testing

@testable import Clausier

/// Values that break the schema, at every key that may be empty.
@Suite struct OddValueTests {
  private let validator = RecordValidator()

  /// Every value of a record whose key may be `null`, as pointers.
  private func optionalPointers(_ record: Record) -> [String] {
    let act = ReadAct(record, of: Act(Manuscript(text: "")))
    return record.values.map(\.pointer).filter { pointer in
      act.leavingOut([pointer]).map { validator.validate($0.record.json(.compact)).isEmpty } ?? false
    }
  }

  @Test func `a record can do without each value that may be empty, and names it`() throws {
    let example = try Record(json: Published.bytes("example.json"))
    let pointers = optionalPointers(example)
    for wanted in [
      "/title", "/number", "/subject", "/source/pdf/version", "/source/pdf/created", "/parties/0/acronym",
      "/parties/0/address/postalCode", "/credits/0/year", "/chorus/0/centreFinancier", "/term/end",
      "/signature/date",
    ] { #expect(pointers.contains(wanted), "\(wanted)") }
    let act = ReadAct(example, of: Act(Manuscript(text: "")))
    for pointer in pointers {
      let shorter = try #require(act.leavingOut([pointer]))
      #expect(shorter.record.diagnostics.last?.code == "odd-value")
      #expect(shorter.record.diagnostics.last?.pointer == pointer)
    }
  }

  @Test func `values that the schema refuses leave all others as they are`() throws {
    var record = try Record(json: Published.bytes("example.json"))
    record.source.pdf.version = "1.100"
    record.source.pdf.language = ""
    record.title?.value = ""
    record.credits[0].year?.value = 9_999
    record.parties[0].address?.postalCode?.value = "une suite de signes qui n’est pas un code"
    let faults = validator.validate(record.json(.compact))
    #expect(faults.count >= 4)
    let shorter = try #require(
      ReadAct(record, of: Act(Manuscript(text: ""))).leavingOut(faults.map(\.pointer)))
    #expect(validator.validate(shorter.record.json(.compact)).isEmpty)
    #expect(shorter.record.title == nil && shorter.record.source.pdf.version == nil)
    #expect(shorter.record.articles == record.articles && shorter.record.amounts == record.amounts)
  }

  @Test func `a record that lacks what it must have is refused`() throws {
    let example = try Record(json: Published.bytes("example.json"))
    #expect(ReadAct(example, of: Act(Manuscript(text: ""))).leavingOut(["/kind"]) == nil)
  }
}
