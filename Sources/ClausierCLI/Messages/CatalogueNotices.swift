import Batch
import Catalogue
import Clausier
import Export
import SchemaValidation
import Storage

// What the program says about indexes.

extension Notice {
  /// An index cannot be built or read.
  static func catalogueFailed(_ path: BytePath, _ fault: CatalogueFault) -> Notice {
    let shown = TerminalText.escaped(path)
    return switch fault {
    case .notFound:
      Notice(
        .error, code: "index-not-found",
        fr: "il n’y a pas d’index « \(shown) » ; faites-le avec clausier index, ou corrigez le chemin.",
        en: "there is no index “\(shown)”; make it with clausier index, or correct the path.")
    case .folder: folder(shown)
    case .notAnIndex:
      Notice(
        .error, code: "not-an-index",
        fr: "« \(shown) » n’est pas un index de Clausier et reste tel quel ; donnez un autre nom.",
        en: "“\(shown)” is no index of Clausier and stays as it is; give another name.")
    case .newer(let version):
      Notice(
        .error, code: "newer-index",
        fr:
          "l’index « \(shown) » a la forme \(version), d’une version plus récente de Clausier ; mettez Clausier "
          + "à jour, ou faites un autre index.",
        en:
          "the index “\(shown)” has form \(version), of a newer version of Clausier; update Clausier, or make "
          + "another index.")
    case .older:
      Notice(
        .error, code: "older-index",
        fr:
          "l’index « \(shown) » vient d’une version plus ancienne ; clausier index, avec les mêmes documents, le "
          + "met à jour.",
        en: "the index “\(shown)” is of an older version; clausier index with the same documents updates it.")
    case .beingBuilt:
      Notice(
        .error, code: "index-busy",
        fr: "un autre clausier index est à l’œuvre sur « \(shown) » ; attendez sa fin.",
        en: "another clausier index is at work on “\(shown)”; wait for its end.")
    case .storage(.busy):
      Notice(
        .error, code: "index-busy",
        fr: "l’index « \(shown) » est occupé ; réessayez dans un instant.",
        en: "the index “\(shown)” is busy; try again in a moment.")
    case .storage(.diskFull):
      Notice(
        .error, code: "index-failed",
        fr:
          "l’index « \(shown) » ne peut pas être écrit : le disque est plein ; libérez de la place et recommencez.",
        en: "the index “\(shown)” cannot be written: the disk is full; free some room and try again.")
    case .storage(.otherForm):
      catalogueFailed(path, .notAnIndex)
    case .storage(.unusable(let words)):
      Notice(
        .error, code: "index-failed",
        fr:
          "l’index « \(shown) » ne peut pas servir (\(words)) ; vérifiez les droits et l’emplacement, ou refaites-le.",
        en:
          "the index “\(shown)” cannot be used (\(words)); check its permissions and place, or make it anew.")
    }
  }

  private static func folder(_ shown: String) -> Notice {
    Notice(
      .error, code: "index-is-folder",
      fr:
        "« \(shown) » est un dossier, non un index ; faites-en un avec clausier index actes.db \(shown), et "
        + "donnez actes.db à sa place.",
      en:
        "“\(shown)” is a folder, not an index; make one of it with clausier index acts.db \(shown), and give "
        + "acts.db in its place.")
  }

  /// The end of a run of `index`.
  static func indexed(_ tally: BuildTally) -> Notice {
    Notice(
      .note,
      fr: "\(Plural.fr(tally.acts, "acte", "actes")) dans l’index : "
        + "\(Plural.fr(tally.added, "nouveau", "nouveaux")), \(Plural.fr(tally.changed, "modifié", "modifiés")), "
        + "\(Plural.fr(tally.dropped, "retiré", "retirés")) ; "
        + "\(Plural.fr(tally.failed, "document illisible", "documents illisibles")).",
      en:
        "\(Plural.en(tally.acts, "act", "acts")) in the index: \(tally.added) new, \(tally.changed) changed, "
        + "\(tally.dropped) taken out; \(Plural.en(tally.failed, "document", "documents")) could not be read."
    )
  }

  /// Inputs of an index whose files exist no more, and whether they were taken out of it.
  static func gone(_ count: Int, isPruned: Bool) -> Notice {
    isPruned
      ? Notice(
        .note,
        fr: Plural.fr(
          count, "fichier qui n’existe plus a été ôté de l’index.",
          "fichiers qui n’existent plus ont été ôtés de l’index."),
        en: Plural.en(
          count, "file that exists no more was taken out of the index.",
          "files that exist no more were taken out of the index."))
      : Notice(
        .note,
        fr: Plural.fr(
          count, "fichier de l’index n’existe plus ; --prune l’ôte.",
          "fichiers de l’index n’existent plus ; --prune les ôte."),
        en: Plural.en(
          count, "file of the index exists no more; --prune takes it out.",
          "files of the index exist no more; --prune takes them out."))
  }

  /// An index where a document or records are wanted.
  static func isAnIndex(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "is-an-index",
      fr:
        "« \(shown) » est un index, non un acte ; clausier search \(shown) '*' nomme les fichiers de ses actes : "
        + "donnez l’un d’eux.",
      en:
        "“\(shown)” is an index, not an act; clausier search \(shown) '*' names the files of its acts: give one of "
        + "them.")
  }

  /// The user stopped a run of `index`.
  static func interruptedIndex(done: Int, of total: Int) -> Notice {
    Notice(
      .error, code: "interrupted",
      fr:
        "interrompu après \(Plural.fr(done, "document", "documents")) sur \(total) ; la même commande continue.",
      en:
        "interrupted after \(Plural.en(done, "document", "documents")) of \(total); the same command goes on."
    )
  }

  /// Avenants that belong to no one convention of the index.
  static func unchained(_ tally: BuildTally) -> Notice {
    Notice(
      .note,
      fr: "\(Plural.fr(tally.withoutConvention, "avenant", "avenants")) sans leur convention dans l’index, "
        + "\(Plural.fr(tally.withSeveralConventions, "qui peut", "qui peuvent")) en modifier plusieurs ; "
        + "clausier stats --missing les nomme.",
      en:
        "\(Plural.en(tally.withoutConvention, "avenant", "avenants")) without their convention in the index, "
        + "\(tally.withSeveralConventions) that several fit; clausier stats --missing names them.")
  }

  /// Something wrong in an index.
  static func problem(_ problem: CatalogueProblem) -> Notice {
    let (fr, en) =
      switch problem {
      case .database(let words): ("l’index est abîmé (\(words))", "the index is damaged (\(words))")
      case .record(let file): ("la fiche de « \(file) » est abîmée", "the record of “\(file)” is damaged")
      case .words(let file):
        (
          "l’index ne dit pas ce que dit la fiche de « \(file) »",
          "the index does not say what the record of “\(file)” says"
        )
      }
    return Notice(
      .error, code: "damaged-index", fr: fr + " ; refaites-le sous un autre nom.",
      en: en + "; make it anew under another name.")
  }

  /// An index without faults.
  static func wholeIndex() -> Notice {
    Notice(.note, fr: "l’index est intact.", en: "the index is whole.")
  }

  /// A record that is not taken into an index.
  static func invalidRecord(_ faults: [RecordFault], in slice: RecordSlices.Slice) -> Notice {
    let place = slice.line ?? slice.index.map { $0 + 1 } ?? 1
    let first = faults.first
    let pointer = TerminalText.escaped(first?.pointer ?? "")
    return Notice(
      .error, code: "invalid-record",
      fr:
        "la fiche \(place) n’est pas valide (\(pointer) \(first?.reason.fr ?? "")) et n’est pas dans l’index ; "
        + "clausier validate dit tout.",
      en:
        "record \(place) is not valid (\(pointer) \(first?.reason.en ?? "")) and is not in the index; clausier "
        + "validate tells all.")
  }

  /// A search without words.
  static func noQuery(command: String) -> Notice {
    Notice(
      .error, code: "no-query",
      fr:
        "rien à chercher ; donnez des mots ou des filtres après l’index, ou * pour tout (clausier help \(command)).",
      en: "nothing to look for; give words or filters after the index, or * for everything (clausier help "
        + "\(command)).")
  }

  /// Two questions at a time.
  static func severalStatistics() -> Notice {
    Notice(
      .error, code: "several-statistics",
      fr: "--by et --count, --ending et --missing sont trois questions ; posez-les l’une après l’autre.",
      en: "--by and --count, --ending and --missing are three questions; ask one after the other.")
  }

  /// A day without a question about days.
  static func onWithoutEnding() -> Notice {
    Notice(
      .error, code: "on-without-ending",
      fr: "--on ne vaut qu’avec --ending ; ajoutez --ending 90, ou retirez --on.",
      en: "--on goes with --ending only; add --ending 90, or leave --on out.")
  }

  /// The system does not know the day.
  static func onWithoutClock() -> Notice {
    Notice(
      .error, code: "on-without-clock", fr: "la date du système est inutilisable ; donnez le jour avec --on.",
      en: "the date of the system is unusable; give the day with --on.")
  }

  /// A question about an index, and inputs for it.
  static func inputsWithQuestion() -> Notice {
    Notice(
      .error, code: "inputs-with-question",
      fr: "--info et --check lisent un index et ne prennent pas de documents ; retirez-les.",
      en: "--info and --check read an index and take no documents; leave these out.")
  }

  /// A file that a record is of.
  static func sourceFile(_ fault: SourceFolder.Fault) -> Notice {
    switch fault {
    case .notFound:
      Notice(
        .error, code: "source-not-found",
        fr: "ce fichier ne peut pas être lu ici ; donnez avec --files le dossier d’où il a été lu.",
        en: "this file cannot be read here; give with --files the folder that it was read from.")
    case .otherBytes:
      Notice(
        .error, code: "source-changed",
        fr: "ce fichier n’est plus celui qui a été lu ; refaites l’index, ou retrouvez l’ancien.",
        en: "this file is no longer the one that was read; index it again, or find the old one.")
    }
  }
}
