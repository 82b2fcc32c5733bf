import Clausier

/// Gives acts their references: a pattern of the archive in which `{n}` stands for a number of each act. It is the
/// act's place in the export, or the one that it had in earlier exports.
struct References {
  private let pattern: ActPattern
  /// The numbers of earlier exports that no act of this one has yet.
  private var free: [ActKey: [Int]] = [:]
  private var seen: Set<ActKey> = []
  private var last = 0

  /// What makes an act the same as in an earlier export.
  private struct ActKey: Hashable {
    let sha256: String
    let act: Int
  }

  /// Takes the pattern of the settings, and the numbers that acts have already.
  ///
  /// - Throws: ``ExportFault`` when two acts would have the same reference.
  init(_ request: ExportRequest) throws(ExportFault) {
    pattern = try ActPattern(request.archive[.reference] ?? "", of: .reference)
    guard pattern.has(.n) else {
      throw .archive(
        .unusableKey(
          .reference,
          wanted: Message(
            fr: "une cote avec {n}, comme « 2031 W {n} »", en: "a reference with {n}, such as “2031 W {n}”")))
    }
    for kept in (request.references ?? []).reversed() {
      free[ActKey(sha256: kept.sha256, act: kept.act), default: []].append(kept.number)
      last = max(last, kept.number)
    }
  }

  /// The reference of the next act, which the report tells too.
  mutating func next(_ record: Record, _ report: inout ExportReport) -> KeptReference {
    let source = record.source
    let key = ActKey(sha256: source.sha256, act: source.act.index)
    if !seen.insert(key).inserted { report.note(.sameAct) }
    let number: Int
    if let earlier = free[key]?.popLast() {
      number = earlier
    } else {
      last += 1
      number = last
    }
    let text = pattern.text(record, number: number, file: source.file)
    let kept = KeptReference(
      number: number, sha256: source.sha256, act: source.act.index, file: source.file, reference: text)
    report.note(kept)
    return kept
  }
}
