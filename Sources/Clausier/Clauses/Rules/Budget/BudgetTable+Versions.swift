/// Gives columns the « avant » and « après » that are above several of them.
extension BudgetTable {
  /// « Convention initiale | Avenant n° 1 | Total »: the sum of both is the new state.
  static func settleVersions(_ heads: inout [BudgetHead]) {
    // « Montant total après avenant » is the new state as well.
    if heads.contains(where: { $0.version == .old }) {
      for index in heads.indices where heads[index].version == .new { heads[index].total = false }
    }
    let sums = heads.indices.filter { heads[$0].total && heads[$0].version == nil && heads[$0].year == nil }
    guard heads.contains(where: { $0.version == .old }), heads.contains(where: { $0.version == .amending }),
      !sums.isEmpty, !heads.contains(where: { $0.version == .new })
    else { return }
    // Years of one state add up to a sum as well.
    guard !heads.contains(where: { $0.year != nil }) else { return }
    for sum in sums {
      heads[sum].version = .new
      heads[sum].total = false
    }
  }

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
