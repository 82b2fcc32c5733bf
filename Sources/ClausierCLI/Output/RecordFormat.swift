import Clausier

/// How records stand in the output.
enum RecordFormat: String, CaseIterable {
  /// An object, or an array of objects where several inputs are given or an input holds several acts.
  case json
  /// A record a line.
  case ndjson
  /// A table with a line for each act, or for each of its parts.
  case csv

  /// How a record is laid out in it.
  var style: JSONStyle { self == .json ? .indented : .compact }
  /// The ending of a file with the records of one input.
  var suffix: String { "." + rawValue }
}
