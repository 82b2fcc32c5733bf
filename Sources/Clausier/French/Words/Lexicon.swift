/// The words that recognisers know, found by a hash of their folded letters.
struct Lexicon: Sendable {
  /// The one lexicon, filled at its first use.
  static let french = Lexicon()

  private static let size = 1024
  private var hashes = [UInt64](repeating: 0, count: size)
  private var codes = [UInt8](repeating: 0, count: size)
  /// What each code means; code 0 is no sense.
  private(set) var senses: [Sense] = [.none]

  private init() {
    add(.zero, "zero:0")
    add(
      .unit,
      "un:1 une:1 deux:2 trois:3 quatre:4 quatres:4 cinq:5 six:6 sept:7 huit:8 neuf:9",
      "unieme:1 deuxieme:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 huitieme:8 neuvieme:9")
    add(
      .teen, "dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16",
      "dixieme:10 onzieme:11 douzieme:12 treizieme:13 quatorzieme:14 quinzieme:15 seizieme:16")
    add(
      .ten,
      """
      vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 \
      nonante:90
      """,
      """
      vingtieme:20 trentieme:30 quarantieme:40 cinquantieme:50 soixantieme:60 septantieme:70 huitantieme:80 \
      octantieme:80 nonantieme:90
      """)
    add(.hundred, "cent:100 cents:100", "centieme:100")
    add(.thousand, "mille:1000 milles:1000 mil:1000", "millieme:1000")
    add(
      .scale, "millier:3 milliers:3 million:6 millions:6 milliard:9 milliards:9",
      "millionieme:6 milliardieme:9")
    add(.first, "premier:1 premiere:1 premiers:1 premieres:1 second:2 seconde:2 seconds:2 secondes:2")
    add(
      .month,
      """
      janvier:1 janv:1 fevrier:2 fevr:2 fev:2 mars:3 avril:4 avr:4 mai:5 juin:6 juillet:7 juill:7 juil:7 \
      aout:8 septembre:9 octobre:10 oct:10 novembre:11 nov:11 decembre:12 dec:12
      """)
    add(.shortMonth, "jan:1 sep:9")
    add(
      .time,
      """
      an:0 ans:0 annee:0 annees:0 semestre:1 semestres:1 trimestre:2 trimestres:2 mois:3 quinzaine:4 \
      quinzaines:4 semaine:5 semaines:5 jour:6 jours:6 heure:7 heures:7 h:7 minute:8 minutes:8 min:8 mins:8 mn:8 sec:9
      """)
    add(.euro, "euro:0 euros:0 eur:0 eurs:0")
    add(.prefix, "k:3 ke:3 m:6 md:9 mds:9 mrd:9 mrds:9 mio:6 mio:6")
    add(
      .prefixedEuro,
      "keur:3 keuro:3 keuros:3 kiloeuro:3 kiloeuros:3 meur:6 meuro:6 meuros:6 mdeur:9 mdeuros:9")
    add(.cent, "centime:0 centimes:0")
    add(.tax, "ht:0 ttc:1")
    add(.article, "article:0 articles:0 art:0 arts:0")
    add(
      .label,
      "nor:0 ej:0 engagement:0 engagements:0 tranche:0 tranches:0 tf:0 programme:0 programmes:0 bop:0 prog:0 action:0 actions:0 sous:0"
    )
    for nature in TextWord.allCases { add(nature) }
  }

  /// The code of a word by its folded letters; 0 for a word without sense.
  func code(of range: Range<Int>, in folded: [UInt8]) -> UInt8 {
    guard range.count <= 16 else { return 0 }
    var hash = Lexicon.seed
    for index in range { hash = Lexicon.hash(hash, folded[index]) }
    var slot = Lexicon.slot(hash)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return codes[slot] }
      slot = (slot + 1) & (Lexicon.size - 1)
    }
    return 0
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (size - 1)
  }

  private mutating func add(_ kind: Sense.Kind, _ cardinals: String, _ ordinals: String = "") {
    for (list, ordinal) in [(cardinals, false), (ordinals, true)] {
      for entry in list.split(separator: " ") {
        let parts = entry.split(separator: ":")
        guard parts.count == 2, let value = Int32(parts[1]) else { continue }
        let sense = Sense(kind: kind, value: value, ordinal: ordinal)
        insert(Array(parts[0].utf8), sense)
        if ordinal { insert(Array(parts[0].utf8) + [UInt8(ascii: "s")], sense) }
      }
    }
  }

  private mutating func add(_ word: TextWord) {
    for form in word.forms.split(separator: " ") {
      insert(Array(form.utf8), Sense(kind: .text, value: word.rawValue))
    }
  }

  private mutating func insert(_ word: [UInt8], _ sense: Sense) {
    var hash = Lexicon.seed
    for byte in word { hash = Lexicon.hash(hash, byte) }
    var slot = Lexicon.slot(hash)
    while hashes[slot] != 0 { slot = (slot + 1) & (Lexicon.size - 1) }
    hashes[slot] = hash
    if let known = senses.firstIndex(of: sense) {
      codes[slot] = UInt8(known)
    } else {
      codes[slot] = UInt8(senses.count)
      senses.append(sense)
    }
  }
}
