import Clausier

/// How well words were read, told from those that no French text has.
///
/// An old layer of recognised text gives itself away by words cut in two and by letters among figures.
struct ReadingQuality {
  /// The words of letters and figures.
  private(set) var words = 0
  /// Those that no French text has.
  private(set) var oddWords = 0

  /// Looks at the words of a page.
  init(of glyphs: [Glyph]) {
    var word: [Unicode.Scalar] = []
    for glyph in glyphs {
      if glyph.scalar.properties.isAlphabetic || (0x30...0x39).contains(glyph.scalar.value) {
        word.append(glyph.scalar)
      } else {
        take(&word)
      }
    }
    take(&word)
  }

  /// Looks at the words of several pages.
  init(of pages: [Page]) {
    for page in pages {
      let one = ReadingQuality(of: page.glyphs)
      words += one.words
      oddWords += one.oddWords
    }
  }

  /// The share of words that no French text has.
  var oddShare: Double { words == 0 ? 1 : Double(oddWords) / Double(words) }

  /// Whether so few words are odd that the reading can be kept.
  var isGood: Bool { words > 0 && oddShare < 0.004 }

  private mutating func take(_ word: inout [Unicode.Scalar]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty else { return }
    words += 1
    // Capitals and figures may be codes, and a capital at the head a name.
    guard word.allSatisfy({ $0.properties.isLowercase }) else { return }
    let text = String(String.UnicodeScalarView(word))
    if word.count <= 3 {
      if !ReadingQuality.short.contains(text) { oddWords += 1 }
    } else if !word.contains(where: { ReadingQuality.vowels.contains($0) }) {
      oddWords += 1
    }
  }

  private static let vowels: Set<Unicode.Scalar> = Set("aeiouyàâäéèêëîïôöùûüœæ".unicodeScalars)

  /// The short words of French that acts and their addresses on the web are made of.
  private static let short: Set<String> = Set(
    """
    a à c d e j l m n o p s t y i ii iii iv v vi x b f g h k q r u w z
    ai an as au ça ce ci de du en er es et eu eux ex fr go gt hé il je km kg la le là lu me mi mm ms ne né ni nb no on op
    or ou où pa pc pp pu qu re sa se si su ta te tu un va vs vu we st nd bis ter com net org www web pdf dpo oui non
    ans axe aux art avec bas bel ben bon bus but car cas ces cet cil clé con cru dès des dix dit due duo dus dû dur eau
    été ère est fax fil fin fit fur gaz gel gré ici ils ira jeu job jus lac les leu lié lit loi lot lui mai mal mer mes
    met mis mmo moi mon mot mur nef nés net nez nom nos nul née ont onu par pas pec peu pli plu pré pis puy que qui ras
    rdv rez rien roi rue sac san sas sel ses set six soi son sur sud sus tas tel ter the tôt tva ton tri tic une uns unes
    van vie vif vis voe vos vue vus yeux zone api app bug dev doc faq lab log ops php sql ssi svg tag tls ttc txt uml url
    usb xml zip of to in is it for and art al cf ch dt ed id ht ip ko ok pr rh rp tf ue ur us rer eme ème ier ème nde
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
