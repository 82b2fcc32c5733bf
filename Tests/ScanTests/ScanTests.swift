import Clausier
import Recognition
import Testing

@testable import PDFText

/// Pages are read from their images where their text does not contain their words.
@Suite(.serialized) struct ScanTests {
  private static func reading(
    _ bytes: [UInt8], mode: PageRecognition.Mode = .auto, program: RecogniserProgram? = .find(),
    language: String = "fra"
  ) throws -> PDFReading {
    let recognition = PageRecognition(mode: mode, resolution: 200, language: language, program: program)
    return try PDFReading.read(bytes: bytes, recognition: recognition)
  }

  private static func record(_ reading: PDFReading) -> Record {
    let document = reading.document(file: "a.pdf", sha256: String(repeating: "0", count: 64), bytes: 1)
    return document.acts()[0].record
  }

  /// Whether a record has the values of the act that is pictured.
  private static func expectAgreement(_ record: Record) {
    #expect(record.title?.value == "Convention de partenariat pour l'accueil d'expositions itinérantes")
    #expect(record.amounts.map { "\($0.euros.value)" } == ["3200", "45000"])
    #expect(record.parties.map { $0.address?.postalCode?.value } == ["59100", "59000"])
    #expect(record.articles.count == 4)
    #expect(record.source.text == .ocr)
    #expect(record.source.pagesWithoutText.isEmpty)
    #expect(
      record.amounts.allSatisfy { $0.euros.places.allSatisfy { $0.method == .ocr && $0.confidence < 1 } })
  }

  @Test func `a noisy page that lies askew gives its act, and the places are on the page as it lies`() throws
  {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    let straight = Self.record(try Self.reading(scan.pdf()))
    Self.expectAgreement(straight)
    scan.addNoise()
    scan.skew(0.02)
    let record = Self.record(try Self.reading(scan.pdf()))
    Self.expectAgreement(record)
    let was = try #require(straight.amounts.first?.euros.places.first?.box)
    let now = try #require(record.amounts.first?.euros.places.first?.box)
    let fall = 0.02 * (was.x + was.width / 2 - 297.5)
    #expect(abs(now.y + now.height / 2 - was.y - was.height / 2 - fall) < 4)
  }

  @Test(arguments: [0.085, -0.06])
  func `a page that lies far askew is put straight, and the places are on the page as it lies`(
    slope: Double
  ) throws {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    let straight = Self.record(try Self.reading(scan.pdf()))
    scan.skew(slope)
    let record = Self.record(try Self.reading(scan.pdf()))
    Self.expectAgreement(record)
    let was = try #require(straight.amounts.last?.euros.places.first?.box)
    let now = try #require(record.amounts.last?.euros.places.first?.box)
    let (across, down) = (was.x + was.width / 2 - 297.5, was.y + was.height / 2 - 421)
    #expect(abs(now.x + now.width / 2 - 297.5 - (across - slope * down)) < 5)
    #expect(abs(now.y + now.height / 2 - 421 - (down + slope * across)) < 5)
  }

  @Test func `a page on its side, and one on its head, are turned`() throws {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 150))
    scan.turnRight()
    Self.expectAgreement(Self.record(try Self.reading(scan.pdf())))
    scan.turnRight()
    Self.expectAgreement(Self.record(try Self.reading(scan.pdf())))
  }

  @Test func `a page between edges that look more like lines than its own is read as it lies`() throws {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 150))
    scan.addShadow()
    scan.addLeaves()
    let cleaned = try #require(scan.image.cleaned())
    #expect(AttitudeSearch(cleaned).attitudes.first?.turn != QuarterTurn.none)
    Self.expectAgreement(Self.record(try Self.reading(scan.pdf())))
  }

  @Test func `a page cut into strips with a printed footer is read, and the footer stays as printed`()
    throws
  {
    let scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    let bytes = scan.pdf(strips: 40, content: "BT /F 8 Tf 60 20 Td (Recueil special numero 12) Tj ET")
    let reading = try Self.reading(bytes)
    Self.expectAgreement(Self.record(reading))
    let footer = reading.pages[0].glyphs.filter { $0.confidence == 100 }
    #expect(footer.count { $0.scalar != " " && $0.scalar != "\n" } == 22)
  }

  @Test(arguments: [true, false])
  func `a page whose letters are outlines is read, be they painted one by one or all at once`(
    atOnce: Bool
  ) throws {
    // At 150 dots an inch, how the machine's cairo smooths decides the reading.
    let scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    let bare = try Self.reading(scan.outlined(atOnce: atOnce))
    Self.expectAgreement(Self.record(bare))
    let numbered = try Self.reading(
      scan.outlined(atOnce: atOnce, content: "BT /F 8 Tf 500 20 Td (Page 1) Tj ET"))
    Self.expectAgreement(Self.record(numbered))
  }

  @Test func `a page is read from darkened paper, and where its other side shows through`() throws {
    let scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    var shaded = scan
    shaded.addShadow()
    shaded.addNoise()
    Self.expectAgreement(Self.record(try Self.reading(shaded.pdf())))
    var thin = scan
    thin.addOtherSide()
    thin.addNoise()
    Self.expectAgreement(Self.record(try Self.reading(thin.pdf())))
  }

  @Test func `words under a highlighter, and under print of the other side, are read`() throws {
    let scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 200))
    var marked = scan
    marked.highlight(every: 40)
    Self.expectAgreement(Self.record(try Self.reading(marked.pdf())))
    var thin = scan
    thin.addOtherSide(lightest: 110)
    Self.expectAgreement(Self.record(try Self.reading(thin.pdf())))
  }

  @Test func `a code under a stamp is right, or not sure, or not given`() throws {
    let lines = [
      "Article 1 : Execution financiere", "Les depenses sont imputees sur le programme 352.",
      "Domaine fonctionnel : 0352-01", "Centre financier : 0352-CFSE-CFIN",
      "Centre de cout : SEGSSMM075", "Les parties conviennent de ce qui suit.",
    ]
    let content = lines.enumerated().map { "BT /F 12 Tf 72 \(700 - 24 * $0) Td (\($1)) Tj ET\n" }.joined()
    let printed = Scan.pdf(of: [], drawing: content, width: 595, height: 842)
    for x in stride(from: 180.0, through: 260, by: 40) {
      var scan = try #require(Scan(of: printed, resolution: 200))
      scan.addStamp(x: x, y: 214, radius: 34)
      let record = Self.record(try Self.reading(scan.pdf()))
      for code in record.chorus.compactMap(\.centreFinancier) where code.value != "0352-CFSE-CFIN" {
        let isDoubted = record.diagnostics.contains { $0.pointer?.contains("centreFinancier") ?? false }
        #expect(isDoubted || code.places.allSatisfy { $0.confidence < 0.9 }, "\(code.value) at \(x)")
      }
    }
  }

  @Test func `a printed page over a picture of paper starts no program`() throws {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 36))
    for index in scan.image.pixels.indices { scan.image.pixels[index] = 225 }
    scan.addNoise()
    let lines = (0..<30).map {
      "BT /F 11 Tf 60 \(760 - 20 * $0) Td (Les parties conviennent de ce qui suit.) Tj ET\n"
    }
    let reading = try Self.reading(scan.pdf(content: lines.joined()), program: nil)
    #expect(reading.recognitionFailure == nil)
    #expect(reading.text == .embedded)
  }

  @Test func `grained paper is blank, and is not where anything is written`() throws {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 150))
    let isBlank = { (image: GreyImage) in InkMap(image.reduced(to: InkMap.resolution), glyphs: []).isBlank }
    #expect(!isBlank(scan.image))
    for index in scan.image.pixels.indices { scan.image.pixels[index] = 245 }
    scan.addNoise()
    #expect(isBlank(scan.image))
    // A line that nobody can read, as handwriting.
    for row in 300..<330 {
      for column in 200..<700 where (column + row / 3) % 23 < 8 {
        scan.image.pixels[row * scan.image.width + column] = 40
      }
    }
    #expect(!isBlank(scan.image))
  }

  @Test func `without the program or the language the page is named`() throws {
    let bytes = try #require(Scan(of: Sample.bytes("agreement"), resolution: 100)).pdf()
    let missing = RecogniserProgram(path: "/nowhere/clausier-ocr")
    let failures: [(RecogniserProgram?, String, RecognitionFailure)] = [
      (nil, "fra", .programMissing), (missing, "fra", .programMissing), (.find(), "xyz", .languageMissing),
    ]
    for (program, language, failure) in failures {
      let reading = try Self.reading(bytes, program: program, language: language)
      #expect(reading.recognitionFailure == failure)
      #expect(reading.pagesWithoutText == [1])
      #expect(reading.diagnostics.map(\.code).contains(failure.rawValue))
    }
    let never = try Self.reading(bytes, mode: .never)
    #expect(never.recognitionFailure == nil)
    #expect(never.pagesWithoutText == [1])
  }

  @Test func `a program that says nothing useful is no harm`() throws {
    let bytes = try #require(Scan(of: Sample.bytes("agreement"), resolution: 72)).pdf()
    for program in ["/bin/true", "/bin/cat", "/bin/echo"] {
      let reading = try Self.reading(bytes, program: RecogniserProgram(path: program))
      #expect(reading.recognitionFailure == .failed)
      #expect(reading.pagesWithoutText == [1])
    }
  }
}
