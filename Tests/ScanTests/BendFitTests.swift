import Clausier
import Recognition
import Testing

@testable import PDFText

/// A page from a book is bent, and its columns are read all the same.
@Suite(.serialized) struct BendFitTests {
  private static let left = [
    "La commune confie au syndicat la tenue", "de ses registres pour la duree du bail,",
    "et lui remet les pieces utiles a cette", "tenue dans le mois qui suit la date de",
    "signature. Le syndicat tient un journal", "de ses interventions, que la commune lit",
    "quand elle le demande, sans devoir dire", "pourquoi elle le demande au syndicat.",
    "Chaque annee il rend compte de ce qui", "a ete fait, et de ce qui reste a faire",
    "avant la fin de la convention.",
  ]
  private static let right = [
    "Le syndicat est assure pour les pertes", "dont il serait la cause, et donne une",
    "copie de sa police a la commune avant", "le premier jour de la convention. Les",
    "frais de copie sont a sa charge, sauf", "ceux que la commune demande en plus.",
    "La commune verse une somme chaque mois", "sur presentation des comptes du mois.",
    "Les deux parties se rencontrent au moins", "une fois par an pour parler de la suite",
    "et de ce que chacune en attend.",
  ]

  private static func content(_ lines: [String], x: Int) -> String {
    lines.enumerated().map { "BT /F 11 Tf \(x) \(700 - 16 * $0) Td (\($1)) Tj ET\n" }.joined()
  }

  @Test func `the columns of a bent page are read one after the other`() throws {
    let printed = Scan.pdf(
      of: [], drawing: Self.content(Self.left, x: 70) + Self.content(Self.right, x: 320), width: 595,
      height: 842)
    var scan = try #require(Scan(of: printed, resolution: 200))
    scan.bend(by: 18)
    let reading = try PDFReading.read(
      bytes: scan.pdf(), recognition: PageRecognition(mode: .auto, resolution: 200))
    #expect(reading.pages[0].bend != nil)
    let manuscript = Layout.manuscript(of: reading.pages)
    let text = manuscript.blocks.map { manuscript.text($0.range) }.joined(separator: " ")
    let wanted = (Self.left + Self.right).joined(separator: " ")
    #expect(text == wanted)
  }

  @Test(arguments: [0.0, 0.02])
  func `a flat page has no bend, be it askew or not`(slope: Double) throws {
    let printed = Scan.pdf(
      of: [], drawing: Self.content(Self.left + Self.right, x: 70), width: 595, height: 842)
    var scan = try #require(Scan(of: printed, resolution: 200))
    scan.skew(slope)
    let reading = try PDFReading.read(
      bytes: scan.pdf(), recognition: PageRecognition(mode: .auto, resolution: 200))
    #expect(reading.pages[0].bend == nil)
  }
}
