/// Findings that the user has accepted, each with a reason: they stand in a file beside the acts, since a signed PDF cannot
/// carry remarks.
///
///     [{"sha256": "…", "code": "SIG004", "fingerprint": "…", "reason": "délégation publiée", "date": "2025-01-31"}]
public struct Suppressions: Sendable {
  /// A finding that is accepted.
  public struct Entry: Sendable, Equatable {
    /// The SHA-256 of the file.
    public let sha256: String
    /// The code of the rule.
    public let code: String
    /// The finding's fingerprint.
    public let fingerprint: String
    /// Why it is accepted.
    public let reason: String
    /// When it was accepted.
    public let date: CalendarDate
  }

  /// The findings that are accepted.
  public let entries: [Entry]

  /// Reads the file; `nil` where it is no such list.
  public init?(json: [UInt8]) {
    guard let elements = (try? JSONParser.parse(json))?.elements else { return nil }
    var entries: [Entry] = []
    for element in elements {
      guard let sha256 = element["sha256"]?.text, let code = element["code"]?.text,
        let fingerprint = element["fingerprint"]?.text, let reason = element["reason"]?.text, !reason.isEmpty,
        let date = (element["date"]?.text).flatMap(CalendarDate.init), date.day != nil
      else { return nil }
      entries.append(
        Entry(sha256: sha256, code: code, fingerprint: fingerprint, reason: reason, date: date))
    }
    self.entries = entries
  }

  /// Marks the findings of a report that are accepted, and gives the entries that no finding has.
  public func apply(to report: inout CheckReport) -> [Entry] {
    var used = [Bool](repeating: false, count: entries.count)
    report.mark { finding, act in
      let fitting = entries.indices.filter { index in
        entries[index].sha256 == act.sha256 && entries[index].code == finding.code
          && entries[index].fingerprint == finding.fingerprint
      }
      for index in fitting { used[index] = true }
      return fitting.first.map { .accepted(entries[$0].reason) }
    }
    return zip(entries, used).filter { !$0.1 }.map(\.0)
  }
}
