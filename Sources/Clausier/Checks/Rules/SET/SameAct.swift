/// SET001: the same act twice among the files, with different bytes.
enum SameAct: SetRule {
  static let code = "SET001"
  static let name = "same-act"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Deux fichiers différents contiennent le même acte : les mêmes mots, ou le même titre, les mêmes parties et la même "
        + "date.",
      en: "Two different files hold the same act: the same words, or the same title, parties and date."),
    matters: Message(
      fr: "Publier deux exports du même acte laisse le lecteur se demander lequel fait foi.",
      en: "Publishing two exports of one act leaves readers to wonder which of them counts."),
    remedy: Message(
      fr: "Ne gardez que l’export qui doit être publié.", en: "Keep only the export that is to be published."),
    fails: "convention.pdf et convention-v2.pdf, exportés du même document.",
    passes: "Deux copies identiques du même fichier ; un avenant et sa convention.")

  static func check(_ acts: [ActSummary]) -> [(act: Int, finding: Finding)] {
    var found: [(act: Int, finding: Finding)] = []
    var firsts: [String: Int] = [:]
    for (index, act) in acts.enumerated() {
      // Two scans whose words could not be read are not the same act.
      var keys = act.wordCount > 50 ? ["words " + act.words] : []
      if let date = act.date, act.parties.count > 1, !act.title.isEmpty {
        keys.append("\(act.kind.rawValue) \(date) \(act.title) " + act.parties.joined(separator: "|"))
      }
      let first = keys.lazy.compactMap { firsts[$0] }.first
      for key in keys where firsts[key] == nil { firsts[key] = index }
      guard let first, acts[first].sha256 != act.sha256 else { continue }
      let other = acts[first].file
      found.append(
        (
          index,
          Finding(
            .warning, fr: "Le même acte est aussi dans « \(other) ».",
            en: "The same act is also in “\(other)”.")
        ))
    }
    return found
  }
}
