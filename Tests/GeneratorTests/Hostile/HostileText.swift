import TestSupport

/// Texts that no act has, but a file may: one thing repeated many times, and noise.
enum HostileText {
  /// What is repeated: words that rules look for, begun and never ended.
  static let pieces = [
    "a", " ", "\n", "1", "1 ", "1\n", "é", "’", "l'", "-", "- \n", ".", "....... ", ",", ";", ":", "«", "« ",
    "\"", "“a ",
    "(", "( ", ")", "[", "\t", "a\t\n", "a\tb\n", "1\t2\n", "│", "1│a\n", "€", "1 € ", "1 000 ", "1.",
    "1,5 M€ ",
    "article ", "Article ", "Article 1\n", "ARTICLE 1 – Objet\n", "articles 1, 2, ", "l'article 4 ",
    "article 2 du ",
    "Art. ", "1. Objet\n", "4.1 Objet\n", "I. Objet\n", "TITRE I\n", "CHAPITRE 1 – Objet\n", "Annexe\n",
    "ANNEXE 1\n",
    "Vu ", "Vu le décret\n", "Vu le décret n° ", "décret ", "décret n° 2011-742 du 3 mai 2011 ", "n° ", "n°",
    "du ",
    "et ", "de ", "le ", "la ", "les décrets n° 2011-742 du 3 mai 2011 et ", "code ", "L. 1 ", "modifié par ",
    "notamment ",
    "1er ", "1er janvier 2024 ", "3/5/", "3/5/2024 ", "janvier ", "deux mille ", "cent ", "vingt-", "un ",
    "million ",
    "trois (3) ", "trois mois ", "préavis de ", "renouvelable ", "jusqu'au ", "à compter de ", "durée de ",
    "Entre\n", "Entre ", "ENTRE : la direction, ", "Et\n", "La direction\n", "représentée par ", "M. ",
    "Mme A. ",
    "ci-après dénommée « ", "ci-après ", "le délégant ", "délégataire, ", "d'une part, ", "Adresse : ",
    "75019 Paris ", "1° La direction, ", "sis 3 rue, à ", "(75019) ", "CS 1, ", "et M. A, ",
    "et d'autre part, la ",
    "Représentant : ", "dont la directrice est ", "; 2) le service ", "ou « A » ", "la mer, ", "et la mer, ",
    "Directeur Jean, ", "Signé : ", "La directrice,\n", "conclue ", "le délégant et ",
    "Convention de délégation de gestion ", "Convention de délégation de gestion\n", "Avenant n° 1 à la ",
    "NOR : ", "Préambule\n",
    "Il a été convenu ce qui suit :\n", "Fait à ", "Fait à Paris, le ", "Pour le délégant,\n",
    "1│Pour le délégant,\n",
    "AE\tCP\n", "\tAE\tCP\n2024\t1\t2\n", "2024\t1 €\t2 €\n", "1 € en AE et ", "en AE et en CP ",
    "Total\t1\n", "en k€ ",
    "Domaine fonctionnel\t0147-01\n", "Domaine fonctionnel : ", "0147-CVIL-C002 ", "0147-01 ",
    "014700010101 ",
    "Centre financier\tActivité\n", "axe ministériel 1 ", "programme 147 ", "comptable assignataire ",
    "publiée au ",
    "a@b.fr ", "https://a.fr/ ", "01 23 45 67 89 ", "FR76 3000 ", "A B C D 1 2 ", "T E F A 2 4 ", "\u{A0}",
    "\u{0}", "\u{FEFF}",
    "\u{301}", "𝟏", "ﬁ", "½",
  ]

  /// One piece, over and over.
  static func repeating(_ piece: String, bytes: Int) -> String {
    String(repeating: piece, count: bytes / piece.utf8.count + 1)
  }

  /// Noise made of pieces.
  static func noise(seed: UInt64, bytes: Int) -> String {
    var choices = Choices(seed: seed)
    var text = ""
    while text.utf8.count < bytes { text += choices.pick(pieces) }
    return text
  }

  /// Noise made of bytes, as UTF-8 as it can be made.
  static func bytes(seed: UInt64, count: Int) -> String {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines of drawn acts in a wrong order.
  static func shuffled(seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    let lines = ActGenerator.act(seed: seed).lines + ActGenerator.act(seed: seed + 1).lines
    return lines.shuffled(using: &random).joined(separator: "\n")
  }
}
