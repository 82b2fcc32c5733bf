import Batch
import Clausier
import Export

// What the program says about exports.

extension Notice {
  /// There is no output at a path.
  static func exportFailed(_ fault: ExportFault, _ output: BytePath?) -> Notice {
    switch fault {
    case .archive(let fault): return unusableArchive(fault)
    case .unusableReferences:
      return Notice(
        .error, code: "unusable-references",
        fr: "--references : ce fichier n’est pas celui qu’un export a tenu ; donnez-le, ou un nouveau nom.",
        en: "--references: this file is none that an export has kept; give that, or a new name.")
    case .exists:
      return Notice(
        .error, code: "output-exists",
        fr:
          "la sortie existe déjà et reste telle quelle ; donnez un autre --output, ou --force pour la remplacer.",
        en: "the output is there already and stays as it is; give another --output, or --force to replace it."
      )
    case .holdsOther(let name):
      return Notice(
        .error, code: "output-holds-other",
        fr:
          "le dossier de sortie contient « \(TerminalText.escaped(name)) », qui ne vient pas d’un export, et reste tel "
          + "quel ; donnez un autre dossier.",
        en:
          "the folder of the output holds “\(TerminalText.escaped(name))”, which no export made, and stays as it is; "
          + "give another folder.")
    case .busy:
      return Notice(
        .error, code: "output-busy",
        fr: "un autre clausier export écrit la même sortie ; attendez sa fin.",
        en: "another clausier export writes the same output; wait for its end.")
    case .output(let error): return .outputFailed(output, error)
    case .wantsFile:
      return Notice(
        .error, code: "file-wanted",
        fr: "ce format s’écrit dans un seul fichier, et --output est un dossier ; donnez un nom de fichier.",
        en: "this format is one file, and --output is a folder; give the name of a file.")
    case .noDate:
      return Notice(
        .error, code: "no-date", fr: "aucun acte n’a de date ; donnez celle du versement avec --date.",
        en: "no act has a date; give that of the transfer with --date.")
    case .noAct:
      return Notice(
        .error, code: "no-act", fr: "aucun acte ne peut être exporté ; rien n’a été écrit.",
        en: "no act can be exported; nothing was written.")
    case .tooManyRows(let table):
      return Notice(
        .error, code: "too-many-rows",
        fr: "la table \(table) a plus de lignes qu’une feuille n’en peut avoir ; prenez --format csv.",
        en: "the table \(table) has more rows than a sheet can have; take --format csv.")
    case .library(let words):
      return Notice(
        .error, code: "export-failed",
        fr: "la sortie ne peut pas être écrite (\(words)) ; vérifiez la place libre et l’emplacement.",
        en: "the output cannot be written (\(words)); check the free room and the place.")
    }
  }

  /// The archive's settings cannot be used.
  private static func unusableArchive(_ fault: ArchiveFault) -> Notice {
    switch fault {
    case .unusable(let key):
      let place = key.map { "« \(TerminalText.escaped($0)) » " } ?? ""
      return Notice(
        .error, code: "unusable-archive",
        fr:
          "--archive : \(place)n’est pas un texte ; partez du modèle que donne clausier export --archive-template.",
        en:
          "--archive: \(key.map { "“\(TerminalText.escaped($0))”" } ?? "it") is no text; start from what clausier "
          + "export --archive-template prints.")
    case .unknownKey(let name):
      let nearest = Nearest.name(to: Array(name.utf8), of: ArchiveKey.allCases.map(\.rawValue))
      return Notice(
        .error, code: "unknown-key",
        fr: "--archive ne connaît pas la clé « \(TerminalText.escaped(name)) » ; "
          + (nearest.map { "essayez « \($0) », ou " } ?? "") + "voyez clausier export --archive-template.",
        en: "--archive does not know the key “\(TerminalText.escaped(name))”; "
          + (nearest.map { "try “\($0)”, or " } ?? "") + "see clausier export --archive-template.")
    case .missingKeys(let keys):
      let names = keys.map(\.rawValue).joined(separator: ", ")
      return Notice(
        .error, code: "missing-key",
        fr:
          "l’archive doit décider : \(names) ; donnez ces clés dans le fichier de --archive (modèle : clausier export "
          + "--archive-template).",
        en:
          "the archive has to decide: \(names); give these keys in the file of --archive (a model: clausier export "
          + "--archive-template).")
    case .unusableKey(let key, let wanted):
      return Notice(
        .error, code: "unusable-key",
        fr: "--archive : la clé \(key.rawValue) ne peut pas avoir cette valeur ; donnez \(wanted.fr).",
        en: "--archive: the key \(key.rawValue) cannot have this value; give \(wanted.en).")
    }
  }

  /// An option that the command cannot do without.
  static func optionWanted(_ option: Option, among known: [String] = []) -> Notice {
    let (fr, en) =
      known.isEmpty ? ("", "") : (known.joined(separator: " ou "), known.joined(separator: " or "))
    return Notice(
      .error, code: "option-wanted",
      fr: "il faut --\(option.name)" + (known.isEmpty ? " ; dites où écrire." : " ; donnez \(fr)."),
      en: "--\(option.name) is needed; " + (known.isEmpty ? "say where to write." : "give \(en)."))
  }

  /// A query for an input that is no index.
  static func queryWithoutIndex(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "query-without-index",
      fr:
        "--query choisit des actes d’un index, et « \(shown) » n’en est pas un ; faites-le avec clausier index.",
      en: "--query chooses acts of an index, and “\(shown)” is none; make one with clausier index.")
  }

  /// A record that is not exported.
  static func recordNotExported(_ faults: [RecordFault], in slice: RecordSlices.Slice) -> Notice {
    let place = slice.line ?? slice.index.map { $0 + 1 } ?? 1
    let pointer = TerminalText.escaped(faults.first?.pointer ?? "")
    return Notice(
      .error, code: "invalid-record",
      fr:
        "la fiche \(place) n’est pas valide (\(pointer) \(faults.first?.reason.fr ?? "")) et n’est pas exportée ; "
        + "clausier validate dit tout.",
      en:
        "record \(place) is not valid (\(pointer) \(faults.first?.reason.en ?? "")) and is not exported; clausier "
        + "validate tells all.")
  }

  /// What was left out of acts that were exported, by kind.
  static func changed(_ report: ExportReport) -> [Notice] {
    var kinds: [(remark: ExportRemark, count: Int)] = []
    for entry in report.changed {
      if let index = kinds.firstIndex(where: { $0.remark.code == entry.remark.code }) {
        kinds[index].count += 1
      } else {
        kinds.append((entry.remark, 1))
      }
    }
    return kinds.map { remark, count in
      Notice(
        .warning, code: remark.code, fr: "\(Plural.fr(count, "acte", "actes")) : \(remark.message.fr)",
        en: "\(Plural.en(count, "act", "acts")): \(remark.message.en)")
    }
  }

  /// The end of an export.
  static func exported(_ report: ExportReport) -> Notice {
    let left = report.leftOut.count
    return Notice(
      .note,
      fr: "\(Plural.fr(report.written, "acte exporté", "actes exportés")) sur \(report.acts), "
        + "\(Plural.fr(left, "laissé de côté", "laissés de côté")).",
      en: "\(Plural.en(report.written, "act", "acts")) of \(report.acts) exported, \(left) left out.")
  }

  /// Acts that were left out for the same reason, the first of them by name.
  static func missed(_ entry: ExportReport.Entry, count: Int) -> Notice {
    let file = TerminalText.escaped(entry.file)
    return Notice(
      .error, code: entry.remark.code,
      fr: "\(Plural.fr(count, "acte laissé de côté", "actes laissés de côté")), dont celui de « \(file) » : "
        + "\(entry.remark.message.fr)",
      en:
        "\(Plural.en(count, "act", "acts")) left out, that of “\(file)” among them: \(entry.remark.message.en)"
    )
  }
}
