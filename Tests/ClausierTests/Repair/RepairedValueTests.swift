import Testing

@testable import Clausier

/// A value says the mended words, its evidence quotes the page's words and says that they were corrected.
@Suite struct RepairedValueTests {
  private static let act = """
    Convention de délégation de gestion relative au port de Saint- Aubin
    Entre la direction du port de Saint- Aubin (DPSA- Nord), sise 3 rue Vieille- Ville, 44000 Saint- Aubin, \
    représentée par M, Hugo PÉCRESSE- MOREL, sous- directeur, ci-après « le co- délégant »,
    El
    le service des phares, ci-après « le délégataire »,
    Vi l'arrêté n° 2005- 850 du 3 mai 2005 relatif aux sous- préfets,
    Considérant la sous- direction,
    Il a été convenu ce qui suit :
    TITRE I Les sous- titres
    Article ler : Objet des sous- actes
    Le port est en l2 mars 2O24, le 26; mai 2023 et le 1 cp juin 2023 à Saint- Aubin, pour 1450 000 € et 110 000 E.
    Article 2 : Crédits
    Les crédits sont de 12450 000 € en AE et de 4 k£ HT en CP pour 2023.
    - Centre financier : 0352-C FSE-CFIN
    - Domaine fonctionnel : O352-O1
    - Activité : 03520OO10101
    - Centre de coûts : SGABCDEO75
    L'article 2 O en dit plus.
    -. Article 3 : Publication
    La convention est publiée au recueil des actes administratifs de la préfecture de Saint- Aubin.
    Le comptable assignataire est le directeur des paies de Saint- Aubin.
    Fait à Saint- Aubin, le l4 mai 2O24
    1│Pour le délégant, le sous- préfet
    1│Hugo PÉCRESSE- MOREL
    2│Le délégataire, la sous- cheffe
    2│Odile VERNIER
    """

  private static let record = ReadText.record(act)

  /// What can have been meant by nothing else.
  private static let sure = ["ler", "110 000 E", "1 cp juin 2023"]

  private static func value(_ pointer: String, in record: Record = record) -> RecordValue? {
    record.values.first { $0.pointer == pointer }
  }

  @Test(arguments: [
    (
      "/title", #""Convention de délégation de gestion relative au port de Saint-Aubin""#,
      "Convention de délégation de gestion relative au port de Saint- Aubin"
    ),
    ("/parties/0/name", #""direction du port de Saint-Aubin""#, "direction du port de Saint- Aubin"),
    ("/parties/0/acronym", #""DPSA-Nord""#, "DPSA- Nord"),
    ("/parties/0/address/street", #""3 rue Vieille-Ville""#, "3 rue Vieille- Ville"),
    ("/parties/0/address/city", #""Saint-Aubin""#, "Saint- Aubin"),
    ("/parties/0/representative/name", #""Hugo Pécresse-Morel""#, "Hugo PÉCRESSE- MOREL"),
    ("/parties/0/representative/title", #""sous-directeur""#, "sous- directeur"),
    ("/parties/0/aliases/0", #""le co-délégant""#, "le co- délégant"),
    ("/parties/0/roleText", #""co-délégant""#, "co- délégant"),
    ("/visas/0/number", #""2005-850""#, "2005- 850"),
    ("/visas/0/title", #""relatif aux sous-préfets""#, "relatif aux sous- préfets"),
    ("/articles/0/number", #""1""#, "ler"),
    ("/articles/0/heading", #""Objet des sous-actes""#, "Objet des sous- actes"),
    ("/amounts/0/euros", "1450000", "1450 000 €"),
    ("/amounts/1/euros", "110000", "110 000 E"),
    ("/amounts/2/euros", "12450000", "12450 000 €"),
    ("/amounts/3/euros", "4000", "4 k£ HT"),
    ("/credits/0/ae", "12450000", "12450 000 €"),
    ("/credits/0/cp", "4000", "4 k£ HT"),
    ("/chorus/0/centreFinancier", #""0352-CFSE-CFIN""#, "0352-C FSE-CFIN"),
    ("/chorus/0/domaineFonctionnel", #""0352-01""#, "O352-O1"),
    ("/chorus/0/activites/0", #""035200010101""#, "03520OO10101"),
    ("/chorus/0/centreDeCout", #""SGABCDE075""#, "SGABCDEO75"),
    ("/dates/1/date", #""2024-03-12""#, "l2 mars 2O24"),
    ("/dates/2/date", #""2023-05-26""#, "26; mai 2023"),
    ("/dates/3/date", #""2023-06-01""#, "1 cp juin 2023"),
    (
      "/publication/venues/0", #""recueil des actes administratifs de la préfecture de Saint-Aubin""#,
      "recueil des actes administratifs de la préfecture de Saint- Aubin"
    ),
    (
      "/comptableAssignataire", #""directeur des paies de Saint-Aubin""#,
      "directeur des paies de Saint- Aubin"
    ),
    ("/signature/place", #""Saint-Aubin""#, "Saint- Aubin"),
    ("/signature/date", #""2024-05-14""#, "l4 mai 2O24"),
    ("/signature/signatories/0/title", #""sous-préfet""#, "sous- préfet"),
    ("/signature/signatories/0/name", #""Hugo Pécresse-Morel""#, "Hugo PÉCRESSE- MOREL"),
  ])
  func `the value is mended, its quote is the page's`(pointer: String, value: String, quote: String) {
    let found = Self.value(pointer)
    #expect(found.map { String(decoding: $0.json, as: UTF8.self) } == value)
    #expect(found?.places.compactMap(\.text).joined(separator: " ") == quote)
    let most = Self.sure.contains(quote) ? 0.98 : 0.8
    #expect(found?.places.allSatisfy { $0.method == .corrected && $0.confidence <= most } == true)
  }

  @Test func `a value that is only near a repair is quoted as it is printed`() {
    #expect(
      Self.record.parties.map { $0.name?.value } == [
        "direction du port de Saint-Aubin", "service des phares",
      ])
    #expect(Self.record.visas.map(\.nature) == [.arrete])
    #expect(Self.record.articles.map { $0.number?.value } == ["1", "2", "3"])
    let unread = [
      Self.record.parties.last?.name?.places, Self.record.visas.first?.date?.places,
      Self.record.articles.last?.number?.places, Self.record.articles.last?.heading?.places,
    ].compactMap { $0 }
    #expect(
      unread.map { $0.compactMap(\.text).joined() } == [
        "service des phares", "3 mai 2005", "3", "Publication",
      ])
    #expect(unread.joined().allSatisfy { $0.method == .ocr })
  }

  @Test func `long texts are never mended, the headings above an article are`() {
    #expect(Self.record.preamble?.value == "Considérant la sous- direction,")
    #expect(Self.record.subject?.value.hasPrefix("Le port est en l2 mars 2O24, le 26; mai 2023") == true)
    #expect(Self.record.articles.first?.text?.value.hasSuffix("pour 1450 000 € et 110 000 E.") == true)
    #expect(Self.record.articles.first?.under == ["TITRE I Les sous-titres"])
  }

  @Test func `a repair is reported with the words that were read and those that the rules read`() {
    let told = Self.record.diagnostics.filter { $0.code == "repaired-reading" }.map { $0.message.en }
    let repairs = [
      ("Saint- Aubin", "Saint-Aubin"), ("1450 000", "1 450 000"), ("M,", "M."), ("El", "Et"), ("k£", "k€"),
      ("26; mai 2023", "26 mai 2023"), ("-. Article", "Article"), ("110 000 E", "110 000 €"),
    ]
    for (read, mended) in repairs {
      #expect(told.contains("Read as “\(read)” from the image, taken for “\(mended)”; check on the page."))
    }
  }

  @Test func `a label of credits and of a programme, an annex, an alias and a civility are mended too`() {
    let record = ReadText.record(
      """
      Article 1 : Crédits
      Programme 352 « Sous- préfectures »
      Centre financier : 0352-CFSE-CFIN
      \tAE\tCP
      Sous- total des ports\t1450 000 €\t10 000 €
      Annexe 1 : Les sous- parties
      M, Hugo PERRIN
      """)
    for (pointer, value, quote) in [
      ("/chorus/0/programmeLabel", #""Sous-préfectures""#, "Sous- préfectures"),
      ("/annexes/0/heading", #""Les sous-parties""#, "Les sous- parties"),
      ("/credits/0/ae", "1450000", "1450 000 €"),
    ] {
      let found = Self.value(pointer, in: record)
      #expect(found.map { String(decoding: $0.json, as: UTF8.self) } == value)
      #expect(found?.places.compactMap(\.text).joined() == quote)
      #expect(found?.places.allSatisfy { $0.method == .corrected } == true)
    }
  }
}
