import Clausier
import Foundation
import Testing

@testable import Review

@Suite struct SetPageTests {
  @Test func `a row says of an act what the table shows`() throws {
    let record = try Example.record()
    let row = SetRow(record: record, findings: 2)
    let members = try JSONParser.parse(row.json)
    #expect(members["act"]?.text == record.source.sha256 + "#1")
    #expect(members["title"]?.text == record.title?.value)
    #expect(members["findings"]?.whole == 2)
    #expect(members["file"]?.text == record.source.file)
    #expect(members["page"]?.text == "acts/\(record.source.sha256.prefix(16))-1.html")
    #expect(members["credits"]?.elements?.isEmpty == false)
  }

  @Test func `the name of a page comes from the digest alone`() throws {
    var record = try Example.record()
    record.source.sha256 = "../../etc/passwd"
    record.source.file = "../../x"
    #expect(SetRow.path(of: record.source) == "acts/ecad-1.html")
  }

  @Test func `the page holds its rows as text`() throws {
    var record = try Example.record()
    record.title?.value = "</script><b>"
    let settings = ReviewSettings(
      language: .en, labels: FieldLabels(schema: []), digest: { _ in "" })
    let page = SetPage(settings).bytes(rows: [SetRow(record: record, findings: 0).json])
    let html = String(decoding: page, as: UTF8.self)
    #expect(html.contains("data-kind=\"set\""))
    #expect(html.contains("\\u003c/script>\\u003cb>"))
    #expect(!html.contains("<b>"))
  }

  @Test func `a body comes apart into its three parts`() throws {
    let body = try #require(ReviewBody(Array("a\nb\nc\nd".utf8)))
    #expect(body.path == "a")
    #expect(body.row == Array("b".utf8))
    #expect(body.page == Array("c\nd".utf8))
    #expect(ReviewBody([]) == nil)
  }
}
