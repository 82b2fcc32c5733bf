import Testing

/// Holds the generator to its own promises.
@Suite struct GeneratorTests {
  @Test func `a seed always draws the same act`() {
    for seed in 0..<20 as Range<UInt64> {
      #expect(ActGenerator.act(seed: seed).text == ActGenerator.act(seed: seed).text)
    }
  }

  @Test func `no act has a value that was not filled in`() {
    for seed in 0..<500 as Range<UInt64> {
      let act = ActGenerator.act(seed: seed)
      let open = act.lines.filter { $0.contains("{") || $0.contains("}") }
      #expect(open.isEmpty, "seed \(seed)")
    }
  }
}
