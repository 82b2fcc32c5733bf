import Testing

@testable import Clausier

@Suite struct FaultTests {
  private static let faults: [Fault] = [
    .notFound, .unreadable(reason: "EIO"), .forbidden, .notAFile, .tooLarge(bytes: 2, limit: 1), .badJob,
    .empty, .notAPDF, .damaged, .passwordNeeded, .passwordWrong, .noPage,
    .tooManyPages(20_000, limit: 10_000),
    .pageNotThere(of: 2),
    .crashed(signal: "SIGSEGV"), .timedOut(seconds: 60), .outOfMemory(limit: 1 << 30),
    .invalidRecord(pointer: "/kind", reason: Message(fr: "manque", en: "is missing")),
    .notARecord(pointer: "/kind", reason: Message(fr: "manque", en: "is missing")),
  ]

  @Test func `every fault carries what its kind names`() {
    #expect(Self.faults.map(\.code) == FaultKind.all.map(\.code))
    for (fault, kind) in zip(Self.faults, FaultKind.all) {
      #expect(fault.params.map(\.name) == kind.params)
    }
  }

  @Test func `every message is a sentence in both languages`() {
    for message in Self.faults.map(\.message) {
      #expect(message.fr != message.en)
      #expect(message.fr.last == "." && message.en.last == ".")
    }
  }

  @Test func `a file whose reader was killed from outside is not called malformed`() {
    #expect(Fault.crashed(signal: "SIGSEGV").message.en.contains("malformed"))
    for fault in [Fault.crashed(signal: "SIGKILL"), .crashed(signal: "SIGTERM")] {
      #expect(!fault.message.fr.contains("malformé"))
      #expect(fault.message.en.contains("memory") && fault.message.en.last == ".")
      #expect(fault.params.count == 1)
    }
  }
}
