import TestSupport
import Testing

@testable import Clausier

#if DEBUG
  /// Texts that repeat one thing, which a careless scanner reads again from each place on.
  private let monotony = [
    "a", "1", " ", "\n", "\t", "-", "1.", "a-", "l'", "article ", "cent ", "un (1) ", "123 ", "a@a.a", "12, ",
    "loi ", "loi n° 1-1 relative à ", "décret n° 1-1 du ", "article L. 1, L. 2, ", "10 € (", "1 million ",
    "un an et ", "max de ", "le 12 et ", "décrets n° 1-1 et n° 2-2, ", "NOR T E F A ", "0147-", "1 85 05 ",
    "(", "€",
    "EUR 1 ", "modifié ", "susvisé ", "vingt et ", "de 10 à ", "du ", "soit ", "mars ", "é", "\u{301}",
  ]

  @Test(arguments: monotony)
  func `twice as long a text takes twice as many steps`(unit: String) {
    func steps(_ count: Int) -> Int {
      let tokens = Tokens(Array(String(repeating: unit, count: count / unit.utf8.count).utf8))
      let meter = StepMeter()
      StepMeter.$current.withValue(meter) { _ = Recogniser.mentions(in: tokens) }
      return meter.steps
    }
    let short = steps(8_000)
    let long = steps(16_000)
    #expect(long <= short * 5 / 2 + 1_000, "\(short) steps, then \(long)")
  }
#endif

@Test func `any bytes give mentions that lie in order within the text`() {
  var random = SeededRandom(seed: 11)
  let pieces = [
    "12", "3", "000", " ", " ", " ", ".", ",", "-", "/", "€", "mars", "2024", "décret", "n°", "article", "du",
    "de", "la",
    "mille", "cent", "vingt", "et", "un", "(", ")", "k", "M", "er", "ième", "L", "'", "code", "civil", "soit",
    "euros",
    "0147", "CVIL", "FR76", "@", "\n", "\t", "ans", "TF", "NOR", "programme", "maximum", "susvisé", "HT",
    "\u{301}",
  ].map { Array($0.utf8) }
  for _ in 0..<3_000 {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += pieces.randomElement(using: &random) ?? []
      }
    }
    let listing = Recogniser.listing(of: bytes)
    var line = 1
    for item in listing {
      #expect(item.bytes.upperBound <= bytes.count && !item.bytes.isEmpty && item.line >= line)
      line = item.line
    }
    let mentions = Recogniser.mentions(in: Tokens(bytes))
    expectOrder(mentions.amounts)
    expectOrder(mentions.dates)
    expectOrder(mentions.durations)
    expectOrder(mentions.numerals)
    expectOrder(mentions.codes)
  }
}

private func expectOrder<Value>(_ mentions: [Mention<Value>]) {
  for (first, second) in zip(mentions, mentions.dropFirst()) {
    #expect(first.tokens.upperBound <= second.tokens.lowerBound)
  }
}
