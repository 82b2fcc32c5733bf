/// SIG003: an electronic signature is broken, or the file was changed after it.
enum BrokenSignature: CheckRule {
  static let code = "SIG003"
  static let name = "broken-signature"
  static let severities: [Finding.Severity] = [.error, .review]
  static let skipsDrafts = true

  static let page = RulePage(
    finds: Message(
      fr:
        "Une signature électronique est rompue ou ne couvre pas sa propre révision ; à relire, si le fichier a été complété après elle. Plusieurs signatures de suite, l’horodatage et les données de validation passent.",
      en:
        "An electronic signature is broken or does not cover its own revision; to be reread where something was added after it. Signatures in a row, time stamps and validation data pass."
    ),
    matters: Message(
      fr: "Ce qui est publié ne serait plus ce qui a été signé.",
      en: "What is published would no longer be what was signed."),
    source: .crpa("L212-3"),
    remedy: Message(
      fr: "Publiez le fichier tel qu’il a été signé ; n’y ajoutez rien.",
      en: "Publish the file as it was signed; add nothing to it."),
    fails: "Un fichier signé dont un octet a changé.",
    passes: "Un fichier que deux personnes ont signé l’une après l’autre.")

  static func check(_ act: CheckedAct) -> Verdict {
    let signatures = act.record.source.signatures
    guard !signatures.isEmpty else {
      return .notApplicable(
        fr: "le fichier n’a pas de signature électronique", en: "the file has no electronic signature")
    }
    // What a later signature covers is another signer's.
    let lastSigned = signatures.compactMap(\.revision).max() ?? 0
    return .findings(
      signatures.enumerated().compactMap { index, signature in
        let isFollowed = (signature.lastRevision ?? 0) > lastSigned && signature.revision == lastSigned
        return finding(about: signature, at: index, isFollowed: isFollowed)
      })
  }

  private static func finding(about signature: ElectronicSignature, at index: Int, isFollowed: Bool)
    -> Finding?
  {
    let who = signature.signer.map { " « \($0) »" } ?? ""
    let whom = signature.signer.map { " of “\($0)”" } ?? ""
    let pointer = "/source/signatures/\(index)"
    if signature.integrity == .broken {
      return Finding(
        .error, fr: "La signature électronique\(who) est rompue : le fichier a été modifié.",
        en: "The electronic signature\(whom) is broken: the file was changed."
      ).about(pointer).judgingWords()
    }
    if signature.coversItsRevision == false {
      return Finding(
        .error, fr: "La signature électronique\(who) ne couvre pas tout ce qui était dans le fichier.",
        en: "The electronic signature\(whom) does not cover all that was in the file."
      ).about(pointer).judgingWords()
    }
    guard signature.changedAfter == .other || signature.changedAfter == nil && isFollowed else { return nil }
    return Finding(
      .review, fr: "Quelque chose a été ajouté au fichier après la signature électronique\(who).",
      en: "Something was added to the file after the electronic signature\(whom)."
    ).about(pointer).judgingWords()
  }
}
