/// What a check of several files found, in the order of the files.
public struct CheckReport: Sendable {
  /// What was found in one file.
  public struct File: Sendable {
    /// The file, as ``Source/file``.
    public var file: String
    /// What was found in each of its acts; none where it could not be read.
    public var acts: [ActFindings]
    /// Why it could not be read.
    public var error: ErrorRecord?
  }

  /// The files, in the order in which they were given.
  public private(set) var files: [File] = []
  /// What the user asked.
  public let settings: CheckSettings
  /// The severity from which on a finding makes the check fail; `nil` if none does.
  public let failOn: Finding.Severity?

  /// Whether it was compared with the report of an earlier check.
  var isCompared = false

  /// A report on no file.
  public init(_ settings: CheckSettings = CheckSettings(), failOn: Finding.Severity? = .error) {
    self.settings = settings
    self.failOn = failOn
  }

  /// Adds a file whose bodies ``FindingsProduct`` has made; what is none of them is left out.
  public mutating func add(_ bodies: [[UInt8]], of file: String) {
    var added = File(file: file, acts: [], error: nil)
    for body in bodies {
      guard var reader = try? RecordReader(body) else { continue }
      if reader.holdsError {
        added.error = ErrorRecord.read(from: &reader)
      } else if let act = ActFindings.read(from: &reader) {
        added.acts.append(act)
      }
    }
    files.append(added)
  }

  /// Asks the rules that look at several acts, once all files are there.
  public mutating func compareActs() {
    let places = files.indices.flatMap { file in files[file].acts.indices.map { (file: file, act: $0) } }
    let summaries = places.map { files[$0.file].acts[$0.act].summary }
    for rule in RuleList.sets where settings.wants(rule) {
      guard summaries.count > 1 else {
        for place in places {
          files[place.file].acts[place.act].omissions.append(
            ActFindings.Omission(
              code: rule.code,
              reason: Message(fr: "un seul acte est examiné", en: "only one act is checked")))
        }
        continue
      }
      for (index, finding) in rule.check(summaries) {
        var finding = finding
        finding.code = rule.code
        finding.remedy = finding.remedy ?? rule.page.remedy
        let place = places[index]
        files[place.file].acts[place.act].findings.append(finding.fingerprinted())
      }
    }
    for place in places {
      files[place.file].acts[place.act].findings = Finding.ordered(files[place.file].acts[place.act].findings)
    }
  }

  /// Changes every finding: what the user knows of it.
  mutating func mark(_ state: (_ finding: Finding, _ act: ActFindings) -> Finding.State?) {
    for file in files.indices {
      for act in files[file].acts.indices {
        let owner = files[file].acts[act]
        for index in owner.findings.indices {
          if let state = state(owner.findings[index], owner) {
            files[file].acts[act].findings[index].state = state
          }
        }
      }
    }
  }

  /// All findings.
  var findings: [Finding] { files.flatMap(\.acts).flatMap(\.findings) }

  /// Whether a finding makes the check fail: a review never does, nor what the user knows already.
  func blocks(_ finding: Finding) -> Bool {
    guard let failOn else { return false }
    return finding.state == .new && finding.severity != .review && finding.severity >= failOn
  }

  /// The number of findings.
  public var count: Int { findings.count }

  /// How many findings make the check fail.
  public var blockingCount: Int { findings.count(where: blocks) }

  /// Whether something was found that makes the check fail.
  public var fails: Bool { findings.contains(where: blocks) }
}
