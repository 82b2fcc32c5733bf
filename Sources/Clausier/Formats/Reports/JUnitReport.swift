/// The findings as JUnit tests: a suite for each file, a test for each rule; what makes the check fail is a failure.
enum JUnitReport: ReportFormat {
  static let name = "junit"
  static let summary = Message(fr: "un rapport JUnit en XML", en: "a JUnit report in XML")
  static let syntax: ProductSyntax? = .lines

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    let rules = RuleList.cards.filter { report.settings.wants($0) }
    let suites = report.files.map { Suite($0, rules, report, style) }
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    let (tests, failures) = (suites.reduce(0) { $0 + $1.tests }, suites.reduce(0) { $0 + $1.failures })
    let errors = suites.reduce(0) { $0 + $1.errors }
    text +=
      #"<testsuites name="clausier check" tests="\#(tests)" failures="\#(failures)" errors="\#(errors)">"#
      + "\n"
    text += suites.map(\.text).joined() + "</testsuites>\n"
    return Array(text.utf8)
  }
}

/// The tests of one file.
private struct Suite {
  private(set) var text = ""
  private(set) var tests = 0
  private(set) var failures = 0
  private(set) var errors = 0
  private var skipped = 0

  init(
    _ file: CheckReport.File, _ rules: [any RuleCard.Type], _ report: CheckReport, _ style: ReportStyle
  ) {
    var cases = ""
    if let error = file.error {
      (tests, errors) = (1, 1)
      let message = style.language(error.fault.message)
      cases += #"    <testcase classname="\#(XML.attribute(file.file))" name="read">"#
      cases +=
        #"<error type="\#(XML.attribute(error.fault.code))" message="\#(XML.attribute(message))"/></testcase>"#
      cases += "\n"
    } else {
      for rule in rules { cases += test(of: rule, file, report, style) }
    }
    text = #"  <testsuite name="\#(XML.attribute(file.file))" tests="\#(tests)" failures="\#(failures)""#
    text += #" errors="\#(errors)" skipped="\#(skipped)">"# + "\n" + cases + "  </testsuite>\n"
  }

  private mutating func test(
    of rule: any RuleCard.Type, _ file: CheckReport.File, _ report: CheckReport, _ style: ReportStyle
  ) -> String {
    tests += 1
    let findings = file.acts.flatMap(\.findings).filter { $0.code == rule.code }
    let (failing, others) = (findings.filter(report.blocks), findings.filter { !report.blocks($0) })
    var content = ""
    if let first = failing.first {
      failures += 1
      let lines = failing.map { Suite.line($0, style) }.joined(separator: "\n")
      content +=
        #"<failure type="\#(first.severity.rawValue)" message="\#(XML.attribute(style.language(first.message)))">"#
      content += XML.text(lines) + "</failure>"
    } else if findings.isEmpty,
      let omission = file.acts.lazy.compactMap({ act in act.omissions.first { $0.code == rule.code } }).first
    {
      skipped += 1
      content += #"<skipped message="\#(XML.attribute(style.language(omission.reason)))"/>"#
    }
    if !others.isEmpty {
      let lines = others.map { Suite.line($0, style) }.joined(separator: "\n")
      content += "<system-out>" + XML.text(lines) + "</system-out>"
    }
    let head = #"<testcase classname="\#(XML.attribute(file.file))" name="\#(rule.code) \#(rule.name)""#
    return "    " + head + (content.isEmpty ? "/>\n" : ">\(content)</testcase>\n")
  }

  private static func line(_ finding: Finding, _ style: ReportStyle) -> String {
    var line = style.language(finding.severity.word)
    if let page = finding.page { line += " p. \(page)" }
    line += style.say(fr: " : ", en: ": ") + style.language(finding.message)
    if let quote = finding.quote { line += " « \(quote) »" }
    if let remedy = finding.remedy { line += " → " + style.language(remedy) }
    return line
  }
}

/// Text as XML has it; what no XML may hold is left out.
enum XML {
  static func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": scalars += "&amp;".unicodeScalars
      case "<": scalars += "&lt;".unicodeScalars
      case ">": scalars += "&gt;".unicodeScalars
      case "\n", "\t": scalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  static func attribute(_ text: String) -> String {
    XML.text(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;").replacing(
      "\t", with: "&#9;")
  }
}
