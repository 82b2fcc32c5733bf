import Clausier
import Testing

private let place = Place(page: 2, box: Box(x: 1, y: 2, width: 3, height: 4), text: "x")

private let diagnostics: [Diagnostic] = [
  .hiddenText(at: place), .noText(page: 3), .unreadableCharacters(page: 1, count: 4),
  .recognisedText(pages: [1, 2]), .copyingForbidden(), .brokenSignature(field: nil, index: 0),
  .notAConvention(), .missingPart("parties", fr: "les parties", en: "the parties"),
  .otherReading(taken: "1", other: "2", at: place),
  .repairedCode(written: "1", canonical: "01", at: place), .unusualCode(written: "?", at: place),
  .impossibleDate(written: "31/02/2024", at: place), .blankDate(at: nil), .unclearTable(at: nil),
  .unclearRole(of: "Agence", at: nil), .unclearParty(named: "il est dit", at: nil),
  .articleGap(after: "2", before: "4"), .articleRepeated("9"),
]

private let faults: [Fault] = [
  .notFound, .unreadable(reason: "EIO"), .empty, .notAPDF, .damaged, .passwordNeeded, .noPage,
  .tooManyPages(20_000, limit: 10_000), .tooLarge(bytes: 2, limit: 1),
  .badJob, .crashed(signal: "SIGSEGV"), .timedOut(seconds: 60), .outOfMemory(limit: 1 << 30),
  .invalidRecord(pointer: "/kind", reason: Message(fr: "manque", en: "is missing")),
]

@Test func `every code is in kebab case and stands for one thing`() {
  let codes = diagnostics.map(\.code) + faults.map(\.code)
  #expect(Set(codes).count == codes.count)
  for code in codes {
    #expect(code.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(code)")
  }
}

@Test func `every message is a sentence in both languages`() {
  for message in diagnostics.map(\.message) + faults.map(\.message) {
    #expect(message.fr != message.en)
    #expect(message.fr.last == "." && message.en.last == ".")
  }
}

@Test func `a diagnostic about a place names its page and box`() {
  #expect(Diagnostic.hiddenText(at: place).page == 2)
  #expect(Diagnostic.hiddenText(at: place).box == place.box)
  #expect(Diagnostic.copyingForbidden().about("/source").pointer == "/source")
}

@Test func `a file whose reader was killed from outside is not called malformed`() {
  #expect(Fault.crashed(signal: "SIGSEGV").message.en.contains("malformed"))
  for fault in [Fault.crashed(signal: "SIGKILL"), .crashed(signal: "SIGTERM")] {
    #expect(!fault.message.fr.contains("malformé"))
    #expect(fault.message.en.contains("memory") && fault.message.en.last == ".")
  }
}
