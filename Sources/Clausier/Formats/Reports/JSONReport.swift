/// The findings as one JSON object.
enum JSONReport: ReportFormat {
  static let name = "json"
  static let summary = Message(fr: "un objet JSON", en: "a JSON object")
  static let syntax: ProductSyntax? = .json

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    var writer = RecordWriter(.indented, evidence: false)
    writer.object { $0.member("files", report.files.map { FileEntry(file: $0, explains: style.explains) }) }
    return writer.json.bytes + [0x0A]
  }
}

/// A file of the report.
private struct FileEntry: Written {
  let file: CheckReport.File
  let explains: Bool

  func write(to record: inout RecordWriter) {
    let findings = file.acts.flatMap { act in
      act.findings.map {
        FindingEntry(finding: $0, act: file.acts.count > 1 ? act.index : nil, explains: explains)
      }
    }
    // A rule that one act of the file gave something to look at was applicable.
    let omitted = file.acts.map { Set($0.omissions.map(\.code)) }
    let everywhere = omitted.dropFirst().reduce(omitted.first ?? []) { $0.intersection($1) }
    record.object {
      $0.member("file", file.file)
      $0.member("findings", findings)
      $0.member("notApplicable", everywhere.sorted())
      if let error = file.error { $0.member("error", error.fault) }
    }
  }
}

/// A finding of the report.
private struct FindingEntry: Written {
  let finding: Finding
  let act: Int?
  let explains: Bool

  func write(to record: inout RecordWriter) {
    record.object {
      if let act { $0.member("act", act) }
      $0.member("code", finding.code)
      $0.member("severity", finding.severity)
      $0.member("message", finding.message)
      $0.member("remedy", finding.remedy)
      $0.member("pointer", finding.pointer)
      $0.member("page", finding.page)
      $0.member("box", finding.box)
      $0.member("quote", finding.quote)
      $0.member("softened", finding.softened)
      $0.member("fingerprint", finding.fingerprint)
      if explains { $0.member("compared", finding.bases) }
    }
  }
}
