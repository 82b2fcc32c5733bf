import Foundation
import Testing

import Clausier

/// Measures that four times the text takes four times the processor time, and not sixteen times; part of `make bench`
/// alone, because times differ from run to run.
@Suite struct LinearTimeTests {
  private static let isBench = ProcessInfo.processInfo.environment["CLAUSIER_BENCH"] != nil

  @Test(.enabled(if: isBench), arguments: HostileText.pieces)
  func `one piece over and over takes linear time`(piece: String) {
    let small = Self.seconds(HostileText.repeating(piece, bytes: 1 << 16))
    guard small < 4 else {
      Issue.record("\(piece.debugDescription): \(small) s for 64 KB")
      return
    }
    let large = Self.seconds(HostileText.repeating(piece, bytes: 1 << 18))
    print("\(piece.debugDescription)\t\(Int(small * 1000))\t\(Int(large * 1000)) ms")
    #expect(large < 8 * max(small, 0.005), "\(small) s for 64 KB, \(large) s for 256 KB")
  }

  @Test(.enabled(if: isBench)) func `a recueil of four times the pages takes four times the time`() {
    func seconds(_ count: Int) -> Double {
      let document = ReadDocument(
        pages: Self.recueil(acts: count),
        source: Source(file: "a.pdf", sha256: "", bytes: 0, pages: 2 * count))
      let start = clock()
      _ = document.acts()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    let small = seconds(60)
    let large = seconds(240)
    print("recueil\t\(Int(small * 1000))\t\(Int(large * 1000)) ms")
    #expect(large < 8 * max(small, 0.005), "\(small) s for 60 acts, \(large) s for 240")
  }

  /// A recueil whose acts have a page with their name and a page with their text, and a number at the foot of both.
  private static func recueil(acts: Int) -> [Page] {
    (0..<2 * acts).map { index in
      let act = index / 2
      var page = Page(
        number: index + 1, width: 595, height: 842, glyphs: [],
        faces: [Page.Face(name: "A", size: 10, bold: false, italic: false)])
      let text =
        [
          "ARRÊTÉ n° \(act) portant réglementation", "Le préfet de la Brume,",
          "Vu le code des ports maritimes ;", "Arrête :",
          "Article 1er : Les feux du port \(act) sont allumés la nuit.",
        ] + (1...40).map { "Le feu \($0) du port \(act) est gardé par deux personnes." } + [
          "Fait à Brumeville, le 4 mai 2024"
        ]
      for (row, line) in (index % 2 == 0 ? Array(text.prefix(1)) : text).enumerated() {
        add(line, y: 70 + 14 * Float(row), to: &page)
      }
      add("DDT - 91-2024-05-04-\(10_000 + act) - Arrêté", y: 815, to: &page)
      return page
    }
  }

  private static func add(_ line: String, y: Float, to page: inout Page) {
    for (column, scalar) in (line + "\n").unicodeScalars.enumerated() {
      let left = 60 + 5 * Float(column)
      page.glyphs.append(Glyph(scalar: scalar, left: left, top: y, right: left + 5, bottom: y + 10))
    }
  }

  private static func seconds(_ text: String) -> Double {
    let manuscript = Manuscript(text: text)
    let start = clock()
    let read = ReadAct(of: manuscript, source: Source(file: "a.pdf", sha256: "", bytes: 0, pages: 1))
    _ = Checker.findings(in: read, file: FileTraits())
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
