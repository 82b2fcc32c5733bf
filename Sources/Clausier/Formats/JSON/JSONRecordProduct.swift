/// A product whose bodies are the records themselves, as JSON.
public protocol JSONRecordProduct: Product {}

extension JSONRecordProduct {
  public var syntax: ProductSyntax { .json }
  public var renaming: BodyRenaming? { RecordRenaming.renamed }

  public func body(of act: ValidAct) -> [UInt8] { act.json }
  public func body(of error: ErrorRecord) -> [UInt8] { error.json(style) }
}
