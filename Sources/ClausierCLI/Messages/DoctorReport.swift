import Clausier

// The words of `doctor`.

extension PackageGroup {
  static let readingPurpose = Message(
    fr: "Paquets Debian pour lire toutes les polices et les pages numérisées :",
    en: "Debian packages for reading all fonts and scanned pages:")
  static let buildPurpose = Message(
    fr: "Paquets Debian pour construire le programme :", en: "Debian packages for building the program:")
  static let testPurpose = Message(
    fr: "Paquets Debian pour les essais :", en: "Debian packages for the tests:")
}

extension ConfinementPart {
  static let systemCalls = Message(
    fr: "appels au système limités à la lecture : ni réseau, ni programmes, ni autres processus (seccomp)",
    en: "system calls limited to reading: no network, programs or other processes (seccomp)")
  static let files = Message(
    fr: "fichiers limités à ceux des polices et des bibliothèques, et en lecture seule (Landlock)",
    en: "files limited to those of fonts and libraries, and these to reading (Landlock)")
  static let rights = Message(fr: "aucun droit d’administrateur", en: "no rights of an administrator")
  static let memory = Message(
    fr: "mémoire du programme principal inaccessible", en: "memory of the main program out of reach")
}

extension Doctor {
  static let confined = Message(
    fr: "Ce qui enferme les processus qui lisent les fichiers :",
    en: "What confines the processes that read files:")

  static func held(_ part: Message) -> Message { Message(fr: "  oui  " + part.fr, en: "  yes  " + part.en) }

  static func lacking(_ part: Message) -> Message {
    Message(
      fr: "  non  " + part.fr + " ; le noyau ne l’offre pas ou l’interdit ici",
      en: "  no   " + part.en + "; the kernel lacks it or forbids it here")
  }

  static let libraries = Message(fr: "Bibliothèques à l’œuvre :", en: "Libraries at work:")
  static let schemaWorks = Message(
    fr: "Le schéma \(SchemaVersion.current) est en état de marche.",
    en: "The schema \(SchemaVersion.current) works.")
  static let schemaFails = Message(
    fr: "Le schéma \(SchemaVersion.current) ne fonctionne pas ; réinstallez clausier.",
    en: "The schema \(SchemaVersion.current) does not work; install clausier again.")
  static let readerFound = Message(
    fr: "Le programme clausier-ocr, qui lit les pages numérisées, est là.",
    en: "The program clausier-ocr, which reads scanned pages, is there.")
  static let readerMissing = Message(
    fr: "Le programme clausier-ocr, qui lit les pages numérisées, manque ; installez-le à côté de clausier.",
    en: "The program clausier-ocr, which reads scanned pages, is missing; install it beside clausier.")
  static let missing = Message(fr: "manque", en: "missing")
  static let nothingMissing = Message(fr: "Il ne manque rien.", en: "Nothing is missing.")
  static let noPackageManager = Message(
    fr: "dpkg-query ne répond pas : ce système n’est sans doute pas un Debian ; comparez vous-même.",
    en: "dpkg-query does not answer: this system is probably no Debian; compare yourself.")

  static func install(_ packages: [String]) -> Message {
    let line = "sudo apt install " + packages.joined(separator: " ")
    return Message(
      fr: "Pour installer ce qui manque :\n  \(line)", en: "To install what is missing:\n  \(line)")
  }
}
