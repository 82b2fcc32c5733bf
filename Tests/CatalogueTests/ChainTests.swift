import Testing

@testable import Catalogue

@Suite struct ChainTests {
  private func found(_ acts: [ActFixture], _ file: String) throws -> FoundAct {
    let answer = try TemporaryIndex.of(acts).catalogue().search("*", limit: 100)
    return try #require(answer.results.first { $0.file == file })
  }

  private static var parties: [[String: Any]] {
    [
      ["role": "delegant", "name": "Direction des phares", "acronym": "DPH"],
      ["role": "delegataire", "name": "Service des achats"],
    ]
  }

  private func convention(_ file: String, _ members: [String: Any] = [:]) -> ActFixture {
    ActFixture(
      [
        "file": file, "sha256": ActFixture.digits(Int(file.utf8.first ?? 0)), "kind": "delegation",
        "title": "Convention \(file)", "parties": Self.parties,
      ].merging(
        members
      ) { $1 })
  }

  private func avenant(_ amends: [String: Any], parties: [[String: Any]] = parties) -> ActFixture {
    ActFixture([
      "file": "avenant.pdf", "kind": "amendment", "title": "Avenant", "parties": parties, "amends": amends,
      "sha256": ActFixture.digits(1000),
    ])
  }

  @Test func `an avenant belongs to the convention whose number it names, and that says so`() throws {
    let acts = try ActFixture.all()
    #expect(try found(acts, "2024/phares-avenant-1.pdf").amends == "2024/phares.pdf")
    #expect(try found(acts, "2024/phares-avenant-2.pdf").amends == "2024/phares.pdf")
    #expect(
      try found(acts, "2024/phares.pdf").amendments == [
        "2024/phares-avenant-1.pdf", "2024/phares-avenant-2.pdf",
      ])
  }

  @Test func `none and several are said, not guessed`() throws {
    let acts = try ActFixture.all()
    let orphan = try found(acts, "2025/orphelin.pdf")
    #expect(orphan.amends == nil && orphan.conventions == "none")
    let twin = try found(acts, "2025/jumeau-avenant.pdf")
    #expect(twin.amends == nil && twin.conventions == "several")
    #expect(try found(acts, "2025/jumeau-a.pdf").amendments.isEmpty)
  }

  @Test func `NOR, number and date lead to a convention, by sureness`() throws {
    let acts = [
      convention("a.pdf", ["nor": "PHAR2400001X", "number": "1", "signature": ["date": "2024-01-01"]]),
      convention("b.pdf", ["number": "2", "signature": ["date": "2024-01-01"]]),
      convention("c.pdf", ["signature": ["date": "2024-02-02"]]),
    ]
    for (amends, file) in [
      (["nor": "PHAR2400001X", "number": "2"], "a.pdf"), (["number": "N° 2"], nil),
      (["number": "2"], "b.pdf"),
      (["date": "2024-02-02"], "c.pdf"), (["date": "2024-01-01"], nil),
      (["number": "1", "date": "2024-02-02"], "a.pdf"), (["number": "3", "date": "2024-01-01"], nil),
      (["number": "3", "date": "2024-02-02"], "c.pdf"), ([:], nil),
    ] as [([String: Any], String?)] {
      #expect(try found(acts + [avenant(amends)], "avenant.pdf").amends == file, "\(amends)")
    }
  }

  @Test func `a convention without a party in common is another`() throws {
    let others: [[String: Any]] = [["role": "delegant", "name": "Direction des canaux"]]
    let acts = [convention("a.pdf", ["number": "1"]), avenant(["number": "1"], parties: others)]
    #expect(try found(acts, "avenant.pdf").conventions == "none")
    let byAcronym: [[String: Any]] = [["role": "delegataire", "name": "La DPH", "acronym": "dph"]]
    let joined = [convention("a.pdf", ["number": "1"]), avenant(["number": "1"], parties: byAcronym)]
    #expect(try found(joined, "avenant.pdf").amends == "a.pdf")
  }

  @Test func `copies are one act: by bytes, and by words, parties and date`() throws {
    let acts = try ActFixture.all()
    let first = try found(acts, "2023/canaux-autre-rendu.pdf")
    #expect(first.copies == ["2023/canaux-copie.pdf", "2023/canaux.pdf"])
    let one = ActFixture([
      "file": "a.pdf", "title": "Acte", "signature": ["date": "2024-01-01"], "sha256": ActFixture.digits(1),
    ])
    let other = ActFixture([
      "file": "b.pdf", "title": "Acte", "signature": ["date": "2024-01-02"], "sha256": ActFixture.digits(2),
    ])
    #expect(try found([one, other], "b.pdf").copies.isEmpty)
  }

  @Test func `an avenant to a copy belongs to the act that stands for it`() throws {
    var copy = convention("0.pdf", ["number": "1"])
    copy.members["title"] = "Convention a.pdf"
    let acts = [convention("a.pdf", ["number": "1"]), copy, avenant(["number": "1"])]
    #expect(try found(acts, "avenant.pdf").amends == "0.pdf")
  }
}
