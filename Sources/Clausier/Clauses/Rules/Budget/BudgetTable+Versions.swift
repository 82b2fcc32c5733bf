/// Gives columns the « avant » and « après » that are above several of them.
extension BudgetTable {
  /// « Avant avenant | Après avenant » over « AE | CP | AE | CP ».
  static func spreadVersions(_ columns: inout [BudgetHead], _ heads: ArraySlice<[BudgetCell]>) {
    let kinds = columns.indices.filter { columns[$0].ae || columns[$0].cp }
    for row in heads {
      let named = row.indices.filter { row[$0].head.version != nil && !row[$0].head.ae && !row[$0].head.cp }
      guard named.count > 1, kinds.count > named.count, kinds.count % named.count == 0 else { continue }
      for (position, column) in kinds.enumerated() {
        columns[column].version = row[named[position / (kinds.count / named.count)]].head.version
      }
    }
  }
}
