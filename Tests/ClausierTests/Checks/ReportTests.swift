import Foundation
import Testing

@testable import Clausier

/// The forms of a report say the same, and nothing of an act gets out of its place in them.
@Suite struct ReportTests {
  private static let hostile = "a\"<b>&\n::error::%0A\u{1B}[31m — « é »"

  private static func report(failOn: Finding.Severity? = .error) -> CheckReport {
    var report = CheckReport(failOn: failOn)
    var source = Source(
      file: "é \(hostile).pdf", sha256: String(repeating: "a", count: 64), bytes: 1, pages: 1)
    source.pdf.title = "T"
    var findings = ActFindings(of: CheckedAct(ReadAct(of: .drawn("a"), source: source), file: FileTraits()))
    findings.findings = Finding.Severity.allCases.enumerated().map { index, severity in
      var finding = Finding(severity, fr: "\(hostile) \(index).", en: "\(hostile) \(index)!")
        .on(page: 2, box: Box(x: 1, y: 2, width: 3, height: 4))
      finding.code = index == 0 ? "LEG005" : "AMT001"
      finding.quote = hostile
      return finding.fingerprinted()
    }
    var writer = RecordWriter(.compact, evidence: false)
    findings.write(to: &writer)
    report.add([writer.json.bytes], of: source.file)
    report.add([ErrorRecord(file: "b.pdf", fault: .empty).json(.compact)], of: "b.pdf")
    return report
  }

  private static func bytes(_ format: any ReportFormat.Type, _ report: CheckReport) -> Data {
    Data(format.bytes(of: report, ReportStyle(\.fr)))
  }

  private static func object(_ format: any ReportFormat.Type, _ report: CheckReport) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: bytes(format, report))
    return try #require(value as? [String: Any])
  }

  @Test func `findings go through a worker's pipe unchanged`() throws {
    let act = try #require(Self.report().files.first?.acts.first)
    var writer = RecordWriter(.compact, evidence: false)
    act.write(to: &writer)
    var reader = try RecordReader(writer.json.bytes)
    #expect(ActFindings.read(from: &reader) == act)
  }

  @Test func `json has an entry for each file, with an error in place of findings`() throws {
    let files = try #require(try Self.object(JSONReport.self, Self.report())["files"] as? [[String: Any]])
    #expect(files.count == 2)
    let first = try #require((files[0]["findings"] as? [[String: Any]])?.first)
    #expect(first["quote"] as? String == Self.hostile)
    #expect(first["page"] as? Int == 2 && (first["box"] as? [Int]) == [1, 2, 3, 4])
    #expect(files[1]["error"] != nil && (files[1]["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func `sarif names its rules by their indices, and its files by references`() throws {
    let sarif = try Self.object(SARIFReport.self, Self.report())
    #expect(sarif["version"] as? String == "2.1.0")
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["kind"] as? String == "review") == (result["level"] as? String == "none"))
    }
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let uri = try #require((artifacts[0]["location"] as? [String: Any])?["uri"] as? String)
    #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !uri.contains("<"))
    #expect(uri.removingPercentEncoding == "é \(Self.hostile).pdf")
  }

  @Test func `junit is XML in which only what makes the check fail is a failure`() throws {
    let text = String(decoding: Self.bytes(JUnitReport.self, Self.report()), as: UTF8.self)
    #expect(text.components(separatedBy: "<failure").count == 2)
    #expect(!text.contains("<b>") && !text.contains("\u{1B}") && text.contains("&lt;b&gt;&amp;"))
    #expect(text.contains(#"<error type="empty-file""#))
    let lenient = String(decoding: Self.bytes(JUnitReport.self, Self.report(failOn: nil)), as: UTF8.self)
    #expect(!lenient.contains("<failure"))
  }

  @Test func `a page shows words of a document as words, by gravity, and lists what was checked`() throws {
    let text = String(decoding: Self.bytes(HTMLReport.self, Self.report()), as: UTF8.self)
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"fr\">"))
    #expect(!text.contains("<b>") && !text.contains("\u{1B}") && !text.contains("<script"))
    #expect(text.contains("<bdi lang=\"fr\">a&quot;&lt;b&gt;&amp;\n"))
    let heads = text.components(separatedBy: "<h3>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(heads == ["Erreurs (1)", "Points d’attention (1)", "À vérifier (1)", "Notes (1)"])
    // Both files are in the table at the head, and each leads to its part.
    #expect(text.contains("href=\"#file-2\"") && text.contains("id=\"file-2\""))
    #expect(text.contains("<td>n’a pas pu être lu</td>") && text.contains("<td>à corriger (LEG005)</td>"))
    #expect(text.contains("<caption>Ce qui a été examiné : \(RuleList.cards.count) règles</caption>"))
    #expect(text.contains("<strong>LEG005</strong>, erreur, page 2</p>"))
  }

  @Test func `a page says what was accepted and why, what was compared, and what nobody asked`() throws {
    var report = Self.report()
    report.mark { finding, _ in finding.code == "LEG005" ? .accepted("parce <que>") : nil }
    var style = ReportStyle(\.fr)
    (style.explains, style.today, style.version) = (true, "2025-01-31", "9.9.9")
    let text = String(decoding: HTMLReport.bytes(of: report, style), as: UTF8.self)
    #expect(text.contains("<h3>Acceptés (1)</h3>") && text.contains("parce &lt;que&gt;"))
    #expect(!text.contains("<h3>Erreurs"))
    #expect(text.contains("31 janvier 2025") && text.contains("Clausier 9.9.9"))
    #expect(text.contains("<pre>  Pour accepter un constat"))

    var few = CheckSettings()
    few.select = ["DAT"]
    var empty = CheckReport(few)
    var findings = try #require(report.files.first?.acts.first)
    findings.findings = []
    findings.omissions = [ActFindings.Omission(code: "DAT006", reason: Message(fr: "sans <date>", en: "no"))]
    var writer = RecordWriter(.compact, evidence: false)
    findings.write(to: &writer)
    empty.add([writer.json.bytes], of: "a.pdf")
    let page = String(decoding: HTMLReport.bytes(of: empty, style), as: UTF8.self)
    #expect(page.contains("<p>Rien à signaler.</p>") && !page.contains("class=\"files\""))
    #expect(page.contains("<td>DAT001, DAT002, DAT003, DAT004, DAT005</td>"))
    #expect(page.contains("<td>DAT006 : <bdi>sans &lt;date&gt;</bdi></td>") && !page.contains("LEG0"))
  }

  @Test func `several acts of a file have a part each`() throws {
    var report = CheckReport()
    var findings = try #require(Self.report().files.first?.acts.first)
    let bodies = [1, 2].map { index in
      (findings.index, findings.count, findings.title) = (index, 2, "Acte <\(index)>")
      (findings.firstPage, findings.lastPage) = (index, index + 1)
      var writer = RecordWriter(.compact, evidence: false)
      findings.write(to: &writer)
      return writer.json.bytes
    }
    report.add(bodies, of: "r.pdf")
    let text = String(decoding: HTMLReport.bytes(of: report, ReportStyle(\.en)), as: UTF8.self)
    #expect(text.contains("<h3>Act 2</h3>") && text.contains("<bdi lang=\"fr\">Acte &lt;2&gt;</bdi>"))
    #expect(text.contains("<bdi>2–3</bdi>") && text.contains("<h4>Errors (1)</h4>"))
  }

  @Test func `an annotation is one line, whatever it quotes`() {
    let text = String(decoding: Self.bytes(GitHubReport.self, Self.report()), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.hasPrefix("::") && $0.contains("file=") && $0.contains("line=") })
    #expect(
      lines.map { String($0.dropFirst(2).prefix { $0 != " " }) } == [
        "error", "warning", "notice", "notice", "error",
      ])
  }

  @Test func `a review never makes a check fail, nor what is accepted or known`() throws {
    var report = Self.report(failOn: .note)
    #expect(report.fails)
    let act = try #require(report.files.first?.acts.first)
    let entries = act.findings.filter { $0.severity != .review }.map { finding in
      #"{"sha256":"\#(act.sha256)","code":"\#(finding.code)","fingerprint":"\#(finding.fingerprint)","reason":"r","date":"2025-01-31"}"#
    }
    let unused = #"{"sha256":"x","code":"LEG005","fingerprint":"y","reason":"r","date":"2025-01-31"}"#
    let list = "[" + (entries + [unused]).joined(separator: ",") + "]"
    let suppressions = try Suppressions(json: Array(list.utf8))
    #expect(suppressions.apply(to: &report).map(\.sha256) == ["x"])
    #expect(!report.fails)
    var again = Self.report(failOn: .note)
    let baseline = try #require(Baseline(sarif: SARIFReport.bytes(of: again, ReportStyle(\.fr))))
    baseline.apply(to: &again)
    #expect(!again.fails)
  }

  @Test(
    arguments: [
      ("", nil), ("{}", nil), ("[{}]", "date"),
      (#"[{"sha256":"a","code":"b","fingerprint":"c","reason":"","date":"2025-01-01"}]"#, "reason"),
      (#"[{"sha256":"a","code":"b","fingerprint":"c","reason":"…","date":"2025-01-01"}]"#, "reason"),
      (#"[{"sha256":"a","code":"b","fingerprint":"c","reason":"d","date":"01/01/2025"}]"#, "date"),
      (#"[{"code":"b","fingerprint":"c","reason":"d","date":"2025-01-01"}]"#, "sha256"),
    ] as [(String, String?)])
  func `a list of accepted findings that is not whole is refused, with the member that is wrong`(
    json: String, member: String?
  ) {
    #expect(throws: member.map { Suppressions.Fault.member($0, entry: 1) } ?? .noList) {
      try Suppressions(json: Array(json.utf8))
    }
  }

  @Test func `a report says nothing of what could not be read, and of each of several files what to do`() {
    var report = CheckReport()
    report.add([ErrorRecord(file: "b.pdf", fault: .empty).json(.compact)], of: "b.pdf")
    let text = { String(decoding: Self.bytes(TextReport.self, $0), as: UTF8.self) }
    #expect(text(report).contains("\nAucun document n’a pu être examiné"))
    let several = text(Self.report())
    #expect(several.contains("\nb.pdf : n’a pas pu être lu\n"))
    #expect(several.contains(" : à corriger (LEG005)\n"))
    #expect(!several.contains("Aucun document"))
  }

  @Test func `a configuration is read, and what it should not say is named`() throws {
    let json =
      #"{"select": ["LEG"], "ignore": ["PDF001"], "failOn": "warning", "render": false, "programmes": "p.csv"}"#
    let configuration = try CheckConfiguration(json: Array(json.utf8))
    #expect(configuration.select == ["LEG"] && configuration.ignore == ["PDF001"])
    #expect(configuration.failOn == "warning" && !configuration.render && configuration.programmes == "p.csv")
    for (json, member) in [("[]", ""), (#"{"select": "LEG"}"#, "select"), (#"{"rules": []}"#, "rules")] {
      #expect(throws: CheckConfiguration.Fault.self) { try CheckConfiguration(json: Array(json.utf8)) }
      do { _ = try CheckConfiguration(json: Array(json.utf8)) } catch { #expect(error.member == member) }
    }
  }

  @Test func `a list of programmes has years, numbers and labels`() throws {
    let list = try #require(
      ProgrammeList(Array("année;programme;libellé\n2024;352;Innovation\n2024;7;Autre\n".utf8)))
    #expect(list.label(of: "352", in: 2024) == "Innovation")
    #expect(list.label(of: "007", in: 2024) == "Autre")
    #expect(list.label(of: "352", in: 2023) == nil)
    #expect(ProgrammeList(Array("a;b\nc;d\n".utf8)) == nil)
    #expect(ProgrammeList([]) == nil)
  }
}
