/// A way to write a report of findings: one file in `Formats/Reports` and one line of ``ReportFormats``.
public protocol ReportFormat: Sendable {
  /// What `check --format` calls it.
  static var name: String { get }
  /// What it is, in the help of `--format`; without a point at the end.
  static var summary: Message { get }
  /// The kind of its bytes, for the program that shows them; `nil` where it escapes them itself.
  static var syntax: ProductSyntax? { get }
  /// Writes a report.
  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8]
}
