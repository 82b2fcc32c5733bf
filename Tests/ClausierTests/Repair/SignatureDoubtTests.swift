import Testing

@testable import Clausier

/// A date or a name that a scan does not show legibly is not given, and its place is reported.
@Suite struct SignatureDoubtTests {
  private static let head = """
    Convention de délégation de gestion
    Entre la direction du port, représentée par Mme Odile VERNIER, directrice, ci-après « le délégant »,
    et le service des phares, ci-après « le délégataire »,
    Article 1 : Objet
    Le délégant confie la pose des balises.

    """

  private static func record(_ end: String, unsure: [String] = [], method: Method = .ocr) -> Record {
    ReadText.record(head + end, unsure: unsure, method: method)
  }

  private static func told(_ record: Record, _ code: String) -> Diagnostic? {
    record.diagnostics.first { $0.code == code }
  }

  @Test(arguments: ["Fait à Brest, le", "Fait à Brest, le ……………", "Fait à Brest, le ____"])
  func `a blank behind le is a blank date`(line: String) throws {
    let record = Self.record(line)
    #expect(record.signature.date == nil)
    let told = try #require(Self.told(record, "blank-date"))
    #expect(told.pointer == "/signature/date")
    #expect(told.page == 1)
    #expect(told.box != nil)
  }

  @Test(arguments: [
    ("Fait à Brest, le 4! fou Zi", []), ("Fait à Brest, le 14 mai 2024", ["14"]),
  ])
  func `a scribble is no date`(line: String, unsure: [String]) throws {
    let record = Self.record(line, unsure: unsure)
    #expect(record.signature.date == nil)
    #expect(record.signature.place?.value == "Brest")
    let told = try #require(Self.told(record, "unreadable-date"))
    #expect(told.pointer == "/signature/date")
    #expect(told.box != nil)
  }

  @Test func `a scribble after a town alone is reported as well`() {
    let end = "À Brest, le MMA,\n1│Le délégant,\n1│Odile VERNIER\n2│Le délégataire,\n2│Ugo PETIT"
    #expect(Self.told(Self.record(end), "unreadable-date")?.box != nil)
    #expect(Self.told(Self.record(end, method: .embedded), "unreadable-date") == nil)
  }

  @Test func `a date that is read well, or printed, stays`() {
    for method in [Method.ocr, .embedded] {
      let record = Self.record("Fait à Brest, le 14 mai 2024", method: method)
      #expect(record.signature.date?.value.description == "2024-05-14")
      #expect(Self.told(record, "unreadable-date") == nil)
    }
  }

  @Test func `a scribbled name is not given, and one that the parties name is kept`() throws {
    let end = "Fait à Brest, le 14 mai 2024\n1│Le délégant,\n1│Odile VERNIER\n2│Le délégataire,\n2│Lhaue RK"
    let record = Self.record(end, unsure: ["Odile VERNIER", "Lhaue"])
    #expect(record.signature.signatories.map { $0.name?.value } == ["Odile Vernier", nil])
    let told = try #require(Self.told(record, "unreadable-name"))
    #expect(told.pointer == "/signature/signatories/1/name")
    #expect(told.box != nil)
    let sure = Self.record(end)
    #expect(sure.signature.signatories.last?.name?.value == "Lhaue Rk")
    #expect(Self.told(sure, "unreadable-name") == nil)
  }

  @Test func `a name that ends too early is doubted on a read page alone`() throws {
    let act =
      "Entre la direction du port, représentée par Mme Odile de Saint, directrice, ci-après « le délégant »,"
    let record = ReadText.record(act)
    #expect(record.parties.first?.representative?.name?.value == "Odile de Saint")
    let told = try #require(Self.told(record, "unreadable-name"))
    #expect(told.pointer == "/parties/0/representative/name")
    #expect(Self.told(ReadText.record(act, method: .embedded), "unreadable-name") == nil)
  }

  @Test func `lines that miss their total are doubted`() {
    let act = "Article 1 : Crédits\n\tAE\tCP\n2026\t120 000 €\t95 000 €\nTotal\t120 000 €\t"
    #expect(Self.told(ReadText.record(act + "155 000 €"), "unclear-table")?.pointer == "/credits")
    #expect(Self.told(ReadText.record(act + "95 000 €"), "unclear-table") == nil)
    #expect(Self.told(ReadText.record(act + "95 000 €", method: .embedded), "unclear-table") == nil)
  }

  @Test(arguments: [("le É janvier 2031", true), ("en janvier 2031", false), ("fin janvier 2031", false)])
  func `a month whose day cannot be read is reported`(date: String, isTold: Bool) {
    let text = "Article 1 : Durée\nLa convention prend effet \(date)."
    #expect((Self.told(ReadText.record(text), "unreadable-date") != nil) == isTold)
    #expect(Self.told(ReadText.record(text, method: .embedded), "unreadable-date") == nil)
  }

  @Test(arguments: [
    ("Odile VERNIFR", true), ("Odile VERNIE", true), ("Odile VERNIER", false), ("Ivan ROUSSEL", false),
  ])
  func `two readings of a name that differ by a letter are reported on a scanned page only`(
    signed: String, isTold: Bool
  ) {
    let act = """
      Entre la direction du port, représentée par Mme Odile Vernier, directrice, ci-après « le délégant »,
      Et le service des quais, ci-après « le délégataire »,
      Il est convenu ce qui suit :
      Article 1 : Objet
      Le port.
      Fait à Brumeville, le 3 mars 2031
      Pour le délégant,
      \(signed)
      """
    let told = ReadText.record(act).diagnostics.filter { $0.code == "other-reading" }.map(\.pointer)
    #expect(told.contains("/parties/0/representative/name") == isTold)
    #expect(told.contains("/signature/signatories/0/name") == isTold)
    #expect(Self.told(ReadText.record(act, method: .embedded), "other-reading") == nil)
  }

  @Test func `small numbers of a read table without a unit are doubted one by one`() {
    let (head, table) = ("Article 1 : Crédits\n", "\tAE\tCP\n2026\t250125\t1,25\n2027\t0\t1,00")
    let pointers = ReadText.record(head + table).diagnostics.filter { $0.code == "unclear-table" }.map(
      \.pointer)
    #expect(
      pointers == ["/amounts/1/euros", "/amounts/3/euros", "/credits", "/credits/0/cp", "/credits/1/cp"])
    #expect(Self.told(ReadText.record(head + "Échéancier (en euros) :\n" + table), "unclear-table") == nil)
  }

  @Test(arguments: [
    ("la direction du port", false), ("le SGAMI Sud", false), ("Duval", true), ("e le service du port", true),
  ])
  func `a party's name that names no service, or that a speck begins on a scanned page, is doubted`(
    name: String, isTold: Bool
  ) {
    let act =
      "Entre \(name), ci-après « le délégant »,\nEt le service des quais, ci-après « le délégataire »,"
    let told = Self.told(ReadText.record(act), "unclear-party")
    #expect((told?.pointer == "/parties/0/name") == isTold)
    let isToldAnyway = Self.told(ReadText.record(act, method: .embedded), "unclear-party") != nil
    #expect(isToldAnyway == (name == "Duval"))
  }
}
