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

  /// What keeps a file from being such a list.
  public enum Fault: Error, Sendable, Equatable {
    /// It is no JSON list.
    case noList
    /// An entry, from 1, lacks a member, or has something else there.
    case member(String, entry: Int)
  }

  /// Reads the file.
  ///
  /// - Throws: the first ``Fault``.
  public init(json: [UInt8]) throws(Fault) {
    guard let elements = (try? JSONParser.parse(json))?.elements else { throw .noList }
    var entries: [Entry] = []
    for (index, element) in elements.enumerated() {
      func text(_ name: String) throws(Fault) -> String {
        guard let text = element[name]?.text, !text.isEmpty, text != "…" else {
          throw .member(name, entry: index + 1)
        }
        return text
      }
      guard let date = CalendarDate(try text("date")), date.day != nil else {
        throw .member("date", entry: index + 1)
      }
      entries.append(
        Entry(
          sha256: try text("sha256"), code: try text("code"), fingerprint: try text("fingerprint"),
          reason: try text("reason"), date: date))
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
