import TestSupport
import Testing

@testable import Clausier

/// The tokens of a text, each as `kind:folded`, with `~` before those that touch the one before.
private func lex(_ text: String) -> [String] {
  let tokens = Tokens(Array(text.utf8))
  return (0..<tokens.count).map { place in
    let folded = String(decoding: tokens.folded[tokens.foldedRange(place)], as: UTF8.self)
    let shown = folded == "\n" ? "⏎" : folded == "\t" ? "⇥" : folded
    return (tokens[place].isGlued ? "~" : "") + shown
  }
}

@Test func `words are folded, numbers and signs are tokens of their own`() {
  #expect(lex("Décret n° 2004-1085") == ["decret", "n", "~°", "2004", "~-", "~1085"])
  #expect(lex("L’Œuvre d'État, nº 3") == ["l'", "~oeuvre", "d'", "~etat", "~,", "n", "~°", "3"])
  #expect(lex("60\u{A0}000€ HT") == ["60", "000", "~€", "ht"])
  #expect(lex("1ᵉʳ nᵒ ﬁn") == ["1", "~er", "no", "fin"])
  #expect(lex("a\tb\nc") == ["a", "⇥", "b", "⏎", "c"])
}

@Test func `an apostrophe belongs to the word it elides and to no other`() {
  #expect(lex("jusqu'au 'délégant'") == ["jusqu'", "~au", "'", "~delegant", "~'"])
  #expect(lex("l' acte, l'« acte »") == ["l'", "acte", "~,", "l'", "~\"", "acte", "\""])
  #expect(lex("aujourd’hui") == ["aujourd'", "~hui"])
}

@Test func `what has no width and accents of their own are not compared`() {
  #expect(lex("con\u{AD}vention") == ["convention"])
  #expect(lex("de\u{301}le\u{301}gue\u{301}\u{AD} fin") == ["delegue", "fin"])
}

@Test func `capitals are known`() {
  let tokens = Tokens(Array("LE Goff à É l'ÉTAT".utf8))
  #expect(tokens[0].marks == [.capital, .capitals])
  #expect(tokens[1].marks == [.capital])
  #expect(tokens[2].marks == [])
  #expect(tokens[3].marks == [.capital, .capitals])
  #expect(tokens[5].marks == [.capital, .capitals, .glued])
}

@Test func `every byte string has tokens that cover it in order`() {
  var random = SeededRandom(seed: 7)
  for _ in 0..<2_000 {
    let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : [0xC3, 0xA9, 0xE2, 0x80, 0x99, 0x27, 0x20, 0x0A, 0x31, 0x61].randomElement(using: &random) ?? 0
    }
    let tokens = Tokens(bytes)
    var end = 0
    for place in 0..<tokens.count {
      #expect(Int(tokens[place].start) >= end && tokens[place].end > tokens[place].start)
      end = Int(tokens[place].end)
      #expect(!tokens.foldedRange(place).isEmpty)
    }
    #expect(end <= bytes.count)
    _ = tokens.all(Phrase("a|e|l'|1"), in: 0..<tokens.count)
  }
}
