import Clausier
import Foundation
import Testing

@testable import Review

@Suite struct ActPageTests {
  private func page(
    _ record: Record, _ language: PageLanguage = .fr, findings: [Finding] = [], pages: [ShownPage] = []
  ) -> String {
    let settings = ReviewSettings(
      language: language, labels: FieldLabels(schema: Example.schema), digest: { _ in "00ff" })
    let page = ActPage(settings: settings, record: record, findings: findings, pages: pages)
    return String(decoding: page.bytes(), as: UTF8.self)
  }

  @Test func `every value has its line, and every place its box`() throws {
    let record = try Example.record()
    let html = page(record)
    var boxes = 0
    for value in record.values where !value.isContainer && value.rule != nil {
      #expect(html.contains("<a id=\"\(value.pointer)\" "), "\(value.pointer)")
      for item in value.places.indices {
        boxes += 1
        #expect(html.contains("<rect id=\"box:\(value.pointer):\(item)\" "), "\(value.pointer)")
      }
    }
    #expect(boxes > 20)
  }

  @Test func `a value without reading is said to be missing, an empty text to be empty`() throws {
    var record = try Example.record()
    record.nor = nil
    record.parties[0].address?.cedex = Shown("", at: [], rule: "parties")
    let html = page(record)
    #expect(
      html.contains("href=\"#/nor\" data-pointer=\"/nor\" data-missing>non trouvé</a>"))
    #expect(
      html.contains("data-pointer=\"/parties/0/address/cedex\" data-value>vide</a>"))
  }

  @Test(arguments: [(PageLanguage.fr, "Code postal"), (.en, "Postal code")])
  func `labels are those of the schema in the reader's language`(language: PageLanguage, label: String) throws
  {
    #expect(page(try Example.record(), language).contains(label))
  }

  @Test func `words for programs are shown as a reader says them, and kept for programs`() throws {
    var record = try Example.record()
    record.parties[0].role = .delegant
    record.term.notice = Shown(try #require(Period("P3M")), at: [], rule: "term")
    let html = page(record)
    #expect(html.contains("data-value=\"delegant\" data-allowed=\"delegant|delegataire|other\">délégant</a>"))
    #expect(html.contains("data-value=\"P3M\">3 mois</a>"))
    #expect(page(record, .en).contains("data-value=\"P3M\">3 months</a>"))
  }

  @Test func `every word that a field of the schema allows has words for readers`() throws {
    let labels = FieldLabels(schema: Example.schema)
    let fields = try Example.record().values.map(\.pointer).map { pointer in
      pointer.split(separator: "/").map { $0.allSatisfy(\.isNumber) ? "/*" : "/\($0)" }.joined()
    }
    var count = 0
    for field in Set(fields) where !field.hasPrefix("/diagnostics") {
      for word in labels.allowed(at: field) {
        count += 1
        #expect(ValueWords.shown(word, at: field) != nil, "\(field) \(word)")
      }
    }
    #expect(count > 40)
  }

  @Test(arguments: [
    ("P1Y6M", "1 an 6 mois"), ("P90D", "90 jours"), ("P1W", "1 semaine"), ("PT2H", "2 heures"),
    ("P0D", "0 jour"),
  ])
  func `a length of time is said in its own units`(written: String, said: String) {
    #expect(ValueWords.shown(written, at: "/term/duration")?.fr == said)
  }

  @Test(
    arguments: [
      ("article:4", "article 4"), ("annex:1#2", "annexe 1 (2)"), ("article:#3", "article sans numéro (3)"),
      ("preamble", "préambule"), ("<b>:1", nil),
    ] as [(String, String?)])
  func `a part of the act is named`(written: String, said: String?) {
    #expect(ValueWords.shown(written, at: "/amounts/*/section")?.fr == said)
  }

  @Test func `the head counts what check found`() throws {
    let record = try Example.record()
    #expect(page(record).contains("<a href=\"#group-findings\">Aucun constat.</a>"))
    let findings = [
      Finding(.error, fr: "a", en: "a"), Finding(.note, fr: "b", en: "b"), Finding(.note, fr: "c", en: "c"),
    ]
    #expect(page(record, findings: findings).contains(">3 constats : 1 erreur, 2 notes</a>"))
    #expect(page(record, .en, findings: findings).contains(">3 findings: 1 error, 2 notes</a>"))
  }

  @Test func `a doubtful value is marked with a word`() throws {
    var record = try Example.record()
    let doubt = Diagnostic(
      code: "other-reading", severity: .warning, message: Message(fr: "Peut-être autre.", en: "Maybe other."),
      pointer: "/title")
    record.diagnostics = [doubt]
    let html = page(record)
    #expect(html.contains("<a href=\"#/title\">Titre</a> <bdi>Peut-être autre.</bdi>"))
    #expect(html.contains(">à vérifier</strong>"))
  }

  @Test func `hostile texts stay texts`() throws {
    var record = try Example.record()
    record.title?.value = "</script><script>alert(1)</script>"
    record.source.file = "\"><img src=x>"
    let html = page(record)
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("<img"))
    #expect(html.contains("\\u003c/script>\\u003cscript>alert(1)"))
  }

  @Test func `the policy comes before everything that it is about, and forbids what is not named`() throws {
    let html = page(try Example.record())
    let policy = try #require(html.firstRange(of: "Content-Security-Policy"))
    let style = try #require(html.firstRange(of: "<style>"))
    #expect(policy.lowerBound < style.lowerBound)
    #expect(html.contains("default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-AP8=&#39;;"))
    #expect(!html.contains(" style=\""))
    #expect(!html.contains(" onclick"))
  }

  @Test func `the same record gives the same bytes`() throws {
    #expect(page(try Example.record()) == page(try Example.record()))
  }

  @Test func `pages are as large as they were read, with a picture and words`() throws {
    var record = try Example.record()
    (record.source.act.firstPage, record.source.act.lastPage) = (1, 1)
    let glyphs = "Un mot".unicodeScalars.enumerated().map { index, scalar in
      Glyph(
        scalar: scalar, left: Float(10 + 6 * index), top: 20, right: Float(16 + 6 * index), bottom: 30)
    }
    let read = Page(number: 1, width: 300, height: 400, glyphs: glyphs, faces: [])
    let html = page(record, pages: [ShownPage(read, picture: [1, 2, 3])])
    #expect(html.contains("viewBox=\"0 0 300 400\""))
    #expect(html.contains("href=\"data:image/webp;base64,AQID\""))
    #expect(html.contains(">Un mot </text>"))
    #expect(!html.contains("pas d’images"))
    #expect(page(record).contains("pas d’images"))
  }

  @Test func `style and scripts are small`() {
    #expect(ReviewFile.allCases.reduce(0) { $0 + $1.bytes.count } <= 30_000)
  }
}
