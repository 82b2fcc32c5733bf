import Clausier

/// How records stand in the output.
enum RecordFormat: String, CaseIterable {
  /// An object, or an array of objects where several inputs are given.
  case json
  /// A record a line.
  case ndjson

  /// How a record is laid out in it.
  var style: JSONStyle { self == .json ? .indented : .compact }
  /// The ending of a file that holds one record.
  var suffix: String { "." + rawValue }
}
