import Clausier

/// What an index takes of an act: its whole record.
struct IndexProduct: Product {
  static let name = "index"
  static let summary = Message(fr: "la fiche, pour un index", en: "the record, for an index")

  let style = JSONStyle.compact
  let syntax = ProductSyntax.json

  init(_ given: [String: String] = [:]) {}

  func frame(isList: Bool) -> ProductFrame { ProductFrame(after: [0x0A]) }
  func body(of act: ValidAct) -> [UInt8] { act.json }
  func body(of error: ErrorRecord) -> [UInt8] { error.json(.compact) }
}
