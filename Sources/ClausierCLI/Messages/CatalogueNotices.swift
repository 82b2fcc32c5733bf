import Batch
import Catalogue
import Clausier
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
    case .storage(.unusable(let words)):
      Notice(
        .error, code: "index-failed",
        fr:
          "l’index « \(shown) » ne peut pas servir (\(words)) ; vérifiez les droits et l’emplacement, ou refaites-le.",
        en:
          "the index “\(shown)” cannot be used (\(words)); check its permissions and place, or make it anew.")
    }
  }

  /// The end of a run of `index`.
  static func indexed(_ tally: BuildTally) -> Notice {
    Notice(
      .note,
      fr: "\(tally.acts) actes dans l’index : \(tally.added) nouveaux, \(tally.changed) modifiés, "
        + "\(tally.dropped) retirés ; \(tally.failed) documents illisibles.",
      en:
        "\(tally.acts) acts in the index: \(tally.added) new, \(tally.changed) changed, \(tally.dropped) taken "
        + "out; \(tally.failed) documents could not be read.")
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

  /// Words that are no query.
  static func badQuery(_ fault: QueryFault) -> Notice {
    Notice(.error, code: "query", fr: "\(fault.kind.rawValue)", en: "\(fault.kind.rawValue)")
  }
}
