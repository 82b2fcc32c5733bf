/// The forms of export, in the order in which `--format` names them: a new one is one line here.
public enum ExportFormats {
  /// All of them.
  public static let all: [any (ExportFormat & ~Copyable).Type] = [
    SEDA21.self,
    SEDA22.self,
    SEDA23.self,
    FindingAid.self,
    DublinCoreTable.self,
    Workbook.self,
    OpenWorkbook.self,
    TableFiles.self,
  ]
}
