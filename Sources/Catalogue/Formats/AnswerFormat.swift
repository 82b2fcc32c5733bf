/// The form of an answer.
public enum AnswerFormat: String, Sendable, CaseIterable {
  /// For readers.
  case table
  /// One JSON object.
  case json
  /// A JSON object for each act.
  case ndjson
  /// A table for spreadsheets.
  case csv

  /// The forms of statistics, which are one object.
  public static let ofStatistics: [AnswerFormat] = [.table, .json, .csv]

  /// Whether the answer is JSON, and an error too.
  public var isJSON: Bool { self == .json || self == .ndjson }
}
