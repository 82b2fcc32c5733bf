/// A block with its tokens, as the outline reads it.
struct OutlineLine: Sendable {
  /// The block.
  let block: Block
  /// All its tokens.
  let all: TokenRange
  /// Its tokens without the dash of a list item.
  let content: TokenRange

  init(_ block: Block, _ tokens: Tokens) {
    self.block = block
    all = tokens.range(of: block.range)
    content = block.kind == .item && !all.isEmpty ? all.lowerBound + 1..<all.upperBound : all
  }

  /// Whether it can be a heading by its shape: not an item, a table or a column of a signature block.
  var mayHead: Bool { block.kind == .paragraph && block.column == nil && !all.isEmpty }

  /// Its words, or those of each cell of a table.
  func pieces(_ tokens: Tokens) -> [TokenRange] {
    block.kind == .table ? block.rows.flatMap { row in row.map { tokens.range(of: $0) } } : [content]
  }

  /// Whether it is known to be printed in bold.
  var isBold: Bool { block.look.bold && block.look.size > 0 }
}
