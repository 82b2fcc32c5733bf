import TestSupport
import Testing

@testable import Clausier

/// What readings of images get wrong is mended by known forms, and by agreement within the act.
@Suite struct RepairTests {
  @Test(arguments: [
    ("O352-CFSE-CFIN", "0352-CFSE-CFIN"), ("0352CFSE-CFIN", "0352-CFSE-CFIN"),
    ("0352-CFSECFIN", "0352-CFSE-CFIN"), ("6352-CFSE-CFIN", "0352-CFSE-CFIN"),
    ("0352-C FSE-CFIN", "0352-CFSE-CFIN"),
    ("0352 CFSE-CFIN", "0352-CFSE-CFIN"),
    ("SGABCDEO75", "SGABCDE075"), ("03520OO10101", "035200010101"), ("O352-O1", "0352-01"),
    ("11O 000 E,", "110 000 €,"), ("110 000 £", "110 000 €"), ("le l2 mars 2O24", "le 12 mars 2024"),
    ("le ler janvier", "le 1er janvier"),
    ("le Ter janvier", "le 1er janvier"), ("le ter mars", "le 1er mars"), ("Artic1e 3", "Article 3"),
    ("ARTlCLE 3", "ARTICLE 3"),
    ("Article ler : Objet", "Article 1er : Objet"), ("ARTICLE der - Objet", "ARTICLE 1er - Objet"),
    ("Article er", "Article 1er"), ("ARTICLE L- Objet", "ARTICLE 1- Objet"), (": Article 4", "Article 4"),
    ("-. Vu le décret", "Vu le décret"), ("… VU la loi", "VU la loi"),
    ("1450 000 €", "1 450 000 €"), ("de 12450 000€ par an", "de 12 450 000€ par an"),
    ("le 26; mai 2023", "le 26 mai 2023"), ("le 27 août : 2005,", "le 27 août 2005,"),
    ("du 14 @octobre 2004", "du 14 octobre 2004"), ("du 14[octobre 2004", "du 14 octobre 2004"),
    ("M, Hugo PERRIN", "M. Hugo PERRIN"), ("de Saint- Aubin,", "de Saint-Aubin,"),
    ("PÉCRESSE- MOREL", "PÉCRESSE-MOREL"), ("Ci- -après", "Ci-après"),
    ("n° 2005- 850 du", "n° 2005-850 du"),
    ("du 1° janvier 2024", "du 1er janvier 2024"), ("le 1°’ mars 2024", "le 1er mars 2024"),
    ("le 1% août", "le 1er août"), ("Lyon, le 1°\" mai 2023", "Lyon, le 1er mai 2023"),
    ("Article 1° – Objet", "Article 1er – Objet"), ("ARTICLE 1* : Objet", "ARTICLE 1er : Objet"),
    ("du 1 cp janvier 2024", "du 1er janvier 2024"), ("du 1 %Ÿ août 2001", "du 1er août 2001"),
    ("(en M£) :", "(en M€) :"), ("(en ME) :", "(en M€) :"), ("4 k£ HT", "4 k€ HT"),
    ("de 120 ke par an", "de 120 k€ par an"), ("120 KE, soit", "120 K€, soit"),
    ("Val- de- Brume", "Val-de-Brume"),
    ("| Article 2 : Objet", "Article 2 : Objet"), ("Article 2, — Objet", "Article 2. — Objet"),
    ("Article 1er, - Objet", "Article 1er. - Objet"),
    ("Vi l'arrêté du 2 mai", "Vu l'arrêté du 2 mai"), ("- YU le décret", "- VU le décret"),
  ])
  func `known forms are mended`(read: String, mended: String) {
    #expect(ReadText.mended(read) == mended)
  }

  @Test(arguments: [
    "SOLO", "l'article", "le 3 mars", "l", "12o", "I. Objet", "les lois", "110 000 Et", "4 000 HT", "CO2",
    "100S", "Article 3 er", "l'article er", "Article L. 311-6", "lot 4 000 €", "n° 2024-1085 €", "1450 00 €",
    "les 3; 4 mai 2023", "la mer mai 2023", "art. 3 ter du code", "à 1% par mois", "un taux de 1% mensuel",
    "annexe 1 – mars 2024",
    "Article 1. Objet", "Article 1 – Objet", "l'article 1, 2°", "note 1) mars 2024", "Article 2* : Objet",
    "à 11% mars", "le lot 1 en mars 2024", "l'article 14 (octobre 2004)", "les 1 et 2 mars 2024",
    "10 cp mars 2024", "en livres £ ",
    "la lettre M, puis N", "le 3 kermesse", "120 Me X", "le ke par an", "infra- et supra-",
    "Article 2, 3 et 4", "Article 2, alinéa 3", "l'article 2, - ou 3", "Voir | l'article 2",
    "Titre I- Objet", "Article premier- Objet", "de 2024- 2025", "Le 3 mai", "Va la voir", "en 1999-2000",
    "programme 0352 CFSE", "6352-2024-0001", "1352-CFSE-CFIN", "- Vu le décret", "b) Vu le décret",
    "0352-CFSE et CFIN",
  ])
  func `what may be right stays`(text: String) {
    #expect(ReadText.mended(text) == text)
  }

  @Test func `strokes of Roman numbers are counted by their place among headings with V or X`() {
    let rest = "\nArticle IV – Suivi\nArticle V – Durée"
    for (read, mended) in [
      (
        "Article 1 – Objet\nArticle 1! – Rôles\nArticle Il – Coûts",
        "Article I – Objet\nArticle II – Rôles\nArticle III – Coûts"
      ),
      (
        "Article I – Objet\nArticle H – Rôles\nArticle II! – Coûts",
        "Article I – Objet\nArticle II – Rôles\nArticle III – Coûts"
      ),
    ] { #expect(ReadText.mended(read + rest) == mended + rest) }
    for text in [
      "Article 1 – Objet\nArticle 2 – Rôles\nArticle 11 – Coûts",
      "Article 1 – Objet\nArticle 2 – Rôles" + rest,
    ] {
      #expect(ReadText.mended(text) == text)
    }
  }

  @Test func `an Et on a line of its own is mended, and no other short word`() {
    #expect(ReadText.mended("La région\nEl\nLa ville") == "La région\nEt\nLa ville")
    #expect(ReadText.mended("La région\nEE :\nLa ville") == "La région\nET :\nLa ville")
    for text in ["La région\nLe\nLa ville", "La région\ner\nLa ville", "La région EL\nLa ville"] {
      #expect(ReadText.mended(text) == text)
    }
  }

  @Test func `a code agrees with the act's other readings of it, and a draw is left alone`() {
    #expect(
      ReadText.mended("0335-CCSM-COO1 puis 0335-CCSM-C001 et 0335-CCSM-C001")
        == "0335-CCSM-C001 puis 0335-CCSM-C001 et 0335-CCSM-C001")
    #expect(ReadText.mended("0335-CCSM-CO001 et 0335-CCSM-C001") == "0335-CCSM-C001 et 0335-CCSM-C001")
    #expect(ReadText.mended("0335-CCSM-COO1 et 0335-CCSM-C001") == "0335-CCSM-COO1 et 0335-CCSM-C001")
  }

  @Test(arguments: [
    ("0335-CCSM-CO01", ["0335-CCSM-C001"]), ("0335-5G75-CFIN", ["0335-SG75-CFIN"]),
    ("ABCDEFO075", ["ABCDEF0075"]), ("0335-DR35-CFIN", []), ("ABCDEF1075", []), ("0335-CCSM-COMM", []),
    ("2024 150 000 €", ["2024150000"]), ("2024 000 €", []), ("1450 250 €", []),
  ])
  func `where two repairs are possible none is made, and the other is reported`(
    read: String, others: [String]
  ) {
    #expect(ReadText.doubts(read) == others)
    guard !others.isEmpty else { return }
    #expect(ReadText.mended(read) == read)
    let told = ReadText.record(read).diagnostics.first { $0.code == "other-reading" }
    #expect(told?.page == 1)
    #expect(told?.box != nil)
  }

  @Test func `printed text is never mended nor doubted`() {
    let text = "2O24, 0335-CCSM-CO01, 1450 000 €, M, Hugo"
    let repairs = Repairs(of: ReadText.manuscript(text, method: .embedded))
    #expect(repairs.all.isEmpty)
    #expect(repairs.doubts.isEmpty)
  }

  @Test func `the text keeps the reading, and the mended value says so`() {
    let record = ReadText.record("Article ler : Objet\nLa dotation est de 1450 000 €.")
    #expect(record.articles.first?.text?.value == "La dotation est de 1450 000 €.")
    let amount = record.amounts.first?.euros
    #expect(amount.map { "\($0.value)" } == "1450000")
    #expect(amount?.places.first?.text == "1450 000 €")
    #expect(amount?.places.first?.method == .corrected)
    #expect(record.diagnostics.count { $0.code == "repaired-reading" } == 2)
  }

  @Test func `a reference to an article that was not found is reported on every page`() {
    let text = "Article 1 : Objet\nVoir l'article 2.\nArticle 2 : Suite\nVoir l'article 7."
    let told = ReadText.record(text).diagnostics.filter { $0.code == "unfound-article" }
    #expect(told.map(\.pointer) == ["/crossReferences/1/to"])
    let embedded = ReadText.record(text, method: .embedded).diagnostics.filter {
      $0.code == "unfound-article"
    }
    #expect(embedded.map(\.pointer) == ["/crossReferences/1/to"])
  }

  @Test func `repairs are in order for any words, and mended words lead back to the words read`() {
    var random = SeededRandom(seed: 7)
    let letters =
      Array("0O1lS58-–|€£ ,.;:'éÀAaMVuEt\n\t").map(String.init) + [
        "Article ", "Vu ", " mai ", "0352-", "CFSE", "Saint- Aubin ", "1450 000 €", "26; mai", "M, A", "kE) ",
      ]
    for _ in 0..<200 {
      let text = (0..<120).map { _ in letters[Int.random(in: letters.indices, using: &random)] }.joined()
      let manuscript = ReadText.manuscript(text)
      let repairs = Repairs(of: manuscript).all
      let mended = MendedText(manuscript.bytes, repairs)
      for (one, two) in zip(repairs, repairs.dropFirst()) {
        #expect(one.range.upperBound <= two.range.lowerBound)
      }
      #expect(mended.mended(of: 0..<manuscript.bytes.count) == 0..<mended.bytes.count)
      let tokens = Tokens(mended)
      for start in 0..<tokens.count {
        let range: TokenRange = start..<min(tokens.count, start + Int.random(in: 1...4, using: &random))
        let raw = tokens.raw(of: range)
        let isSame = manuscript.text(raw) == tokens.text(range) && tokens.range(of: raw) == range
        if raw.upperBound > manuscript.bytes.count || !isSame && !tokens.isMended(range) {
          Issue.record("« \(tokens.text(range)) » leads to « \(manuscript.text(raw)) »")
        }
      }
    }
  }

  @Test func `lost accents and quotes, and « où » for « ou », hide no party`() {
    let record = ReadText.record(
      """
      Convention de delegation de gestion
      Entre la direction des ports (DP), representee par Mme Odile Vernier, directrice, ci-apres denommee la DP où le delegant,
      Et le service des quais, represente par M. Ivan Roussel, ci-apres le delegataire,
      Il a ete convenu ce qui suit :
      Article 1 : Objet
      Le delegant confie au delegataire l'entretien des quais.
      """)
    #expect(record.kind == .delegation)
    #expect(record.parties.map(\.role) == [.delegant, .delegataire])
    #expect(record.parties.map { $0.representative?.name?.value } == ["Odile Vernier", "Ivan Roussel"])
    #expect(record.parties.first?.aliases.map(\.value) == ["la DP", "le delegant"])
  }
}
