/// A product whose bodies are the records themselves, as JSON.
protocol JSONRecordProduct: Product {}

extension JSONRecordProduct {
  var syntax: ProductSyntax { .json }
  var renaming: BodyRenaming? { RecordRenaming.renamed }

  func body(of act: ValidAct) -> [UInt8] { act.json }
  func body(of error: ErrorRecord) -> [UInt8] { error.json(style) }
}
