/// How JSON is laid out.
public enum JSONStyle: Sendable {
  /// Two spaces of indentation; short lists of numbers and pieces of evidence on one line each.
  case indented
  /// No white space at all, as for a line of NDJSON.
  case compact
}
