/// The findings as SARIF 2.1.0 (OASIS), which code scanners and editors take. A PDF has no lines, so its page stands there.
enum SARIFReport: ReportFormat {
  static let name = "sarif"
  static let summary = Message(
    fr: "SARIF 2.1.0 (la page tient lieu de ligne)", en: "SARIF 2.1.0 (the page stands for the line)")
  static let syntax: ProductSyntax? = .json

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    var writer = RecordWriter(.indented, evidence: false)
    writer.object {
      $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.member("version", "2.1.0")
      $0.member("runs", [Run(report: report, style: style)])
    }
    return writer.json.bytes + [0x0A]
  }
}

/// An object of the report, written by a closure.
private struct Entry: Written {
  let members: (inout RecordWriter) -> Void

  init(_ members: @escaping (inout RecordWriter) -> Void) { self.members = members }

  func write(to record: inout RecordWriter) { record.object(members) }
}

/// The one run of the report.
private struct Run: Written {
  let report: CheckReport
  let style: ReportStyle

  func write(to record: inout RecordWriter) {
    let rules = RuleList.cards.filter { report.settings.wants($0) }
    let indices = Dictionary(rules.enumerated().map { ($0.element.code, $0.offset) }) { first, _ in first }
    record.object {
      $0.member(
        "tool",
        Entry { tool in
          tool.member(
            "driver",
            Entry { driver in
              driver.member("name", "clausier")
              driver.member("version", style.version)
              driver.member("rules", rules.map { rule($0) })
            })
        })
      $0.member("language", style.say(fr: "fr", en: "en"))
      $0.member("invocations", [invocation])
      $0.member("artifacts", report.files.map { artifact($0) })
      $0.member(
        "results",
        report.files.enumerated().flatMap { index, file in
          file.acts.flatMap { act in
            act.findings.map {
              ResultEntry(
                finding: $0, act: act, file: index, rule: indices[$0.code] ?? -1,
                isCompared: report.isCompared,
                style: style)
            }
          }
        })
      $0.member("columnKind", "unicodeCodePoints")
    }
  }

  private func rule(_ rule: any RuleCard.Type) -> Entry {
    let page = rule.page
    return Entry {
      $0.member("id", rule.code)
      $0.member("name", rule.name)
      $0.member("shortDescription", text(page.finds))
      $0.member("fullDescription", text(page.matters))
      $0.member("help", text(page.remedy))
      $0.member(
        "defaultConfiguration", Entry { $0.member("level", rule.severities.first?.level ?? "note") })
      $0.member(
        "properties",
        Entry {
          $0.member("tags", [rule.family])
          $0.member("source", page.source.map(style.language))
        })
    }
  }

  private var invocation: Entry {
    let failed = report.files.enumerated().filter { $0.element.error != nil }
    return Entry {
      $0.member("executionSuccessful", failed.isEmpty)
      $0.member(
        "toolExecutionNotifications",
        failed.compactMap { index, file in
          file.error.map { error in
            Entry {
              $0.member("level", "error")
              $0.member("message", text(error.fault.message))
              $0.member("locations", [Location(file: file.file, index: index)])
            }
          }
        })
    }
  }

  private func artifact(_ file: CheckReport.File) -> Entry {
    let omissions = Set(file.acts.flatMap(\.omissions).map(\.code)).sorted()
    return Entry {
      $0.member("location", Entry { $0.member("uri", SARIF.uri(of: file.file)) })
      if let sha256 = file.acts.first?.sha256 ?? file.error?.sha256, !sha256.isEmpty {
        $0.member("hashes", Entry { $0.member("sha-256", sha256) })
      }
      $0.member("properties", Entry { $0.member("notApplicable", omissions) })
    }
  }

  private func text(_ message: Message) -> Entry {
    Entry { $0.member("text", style.language(message)) }
  }
}

/// A place in a file.
private struct Location: Written {
  let file: String
  let index: Int
  var finding: Finding?

  func write(to record: inout RecordWriter) {
    record.object {
      $0.member(
        "physicalLocation",
        Entry { place in
          place.member(
            "artifactLocation",
            Entry {
              $0.member("uri", SARIF.uri(of: file))
              $0.member("index", index)
            })
          guard let finding, let page = finding.page else { return }
          place.member(
            "region",
            Entry { region in
              region.member("startLine", page)
              if let quote = finding.quote { region.member("snippet", Entry { $0.member("text", quote) }) }
              region.member(
                "properties",
                Entry {
                  $0.member("page", page)
                  $0.member("box", finding.box)
                })
            })
        })
    }
  }
}

/// A finding.
private struct ResultEntry: Written {
  let finding: Finding
  let act: ActFindings
  let file: Int
  let rule: Int
  /// Whether the report is compared with an earlier one.
  let isCompared: Bool
  let style: ReportStyle

  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("ruleId", finding.code)
      $0.member("ruleIndex", rule)
      $0.member("kind", finding.severity == .review ? "review" : "fail")
      $0.member("level", finding.severity.level)
      $0.member("message", Entry { $0.member("text", message) })
      $0.member("locations", [Location(file: act.file, index: file, finding: finding)])
      $0.member("partialFingerprints", Entry { $0.member("clausier/v1", finding.fingerprint) })
      switch finding.state {
      case .new: if isCompared { $0.member("baselineState", "new") }
      case .known: $0.member("baselineState", "unchanged")
      case .accepted(let reason):
        $0.member(
          "suppressions",
          [
            Entry {
              $0.member("kind", "external")
              $0.member("justification", reason)
            }
          ])
      }
      $0.member(
        "properties",
        Entry {
          $0.member("act", act.index)
          $0.member("severity", finding.severity)
          $0.member("pointer", finding.pointer)
          if style.explains { $0.member("compared", finding.bases) }
        })
    }
  }

  private var message: String {
    let remedy = finding.remedy.map { " " + style.language($0) } ?? ""
    return style.language(finding.message) + remedy
  }
}

extension Finding.Severity {
  /// SARIF's word: a review is no failure, and then has no level.
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    case .review: "none"
    }
  }
}
