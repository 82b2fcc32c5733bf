import Batch
import Clausier

/// A worker's answer for an input: the outcome and the time that it took.
struct WorkerAnswer {
  /// The result of the input; a fault comes without its parameters, which its JSON has.
  var outcome: Outcome
  /// The processor time of the stages.
  var clock: StageClock

  /// The bytes that go through the pipe.
  var packed: [UInt8] {
    var pieces = [Fields.packed(outcome.bodies), Array("\(outcome.pages) \(outcome.pagesWithoutText)".utf8)]
    pieces.append(Array(clock.values.map(String.init).joined(separator: " ").utf8))
    pieces.append(Array((outcome.fault?.code ?? "").utf8))
    pieces.append(Array((outcome.fault?.message.fr ?? "").utf8))
    pieces.append(Array((outcome.fault?.message.en ?? "").utf8))
    pieces.append(WorkerAnswer.packed(outcome.remarks))
    pieces.append(WorkerAnswer.packed(outcome.details))
    pieces.append(Array(outcome.doubts.packed.utf8))
    return Fields.packed(pieces)
  }

  private static func packed(_ notices: [Notice]) -> [UInt8] {
    Fields.packed(
      notices.flatMap { notice in
        [[notice.severity.rawValue]]
          + [notice.code ?? "", notice.message.fr, notice.message.en].map { Array($0.utf8) }
      })
  }

  private static func notices(in packed: [UInt8]) -> [Notice]? {
    let pieces = Fields.unpacked(packed)
    let text = { (index: Int) in String(decoding: pieces[index], as: UTF8.self) }
    var notices: [Notice] = []
    for start in stride(from: 0, to: pieces.count - 3, by: 4) {
      guard let severity = pieces[start].first.flatMap(Notice.Severity.init) else { return nil }
      let code = text(start + 1)
      notices.append(
        Notice(severity, code: code.isEmpty ? nil : code, Message(fr: text(start + 2), en: text(start + 3))))
    }
    return notices
  }

  init(outcome: Outcome, clock: StageClock) {
    self.outcome = outcome
    self.clock = clock
  }

  /// The answer that was packed; `nil` only if the worker is broken.
  init?(packed: [UInt8]) {
    let pieces = Fields.unpacked(packed)
    guard pieces.count == 9, !Fields.unpacked(pieces[0]).isEmpty else { return nil }
    let text = { (index: Int) in String(decoding: pieces[index], as: UTF8.self) }
    outcome = Outcome(bodies: Fields.unpacked(pieces[0]))
    let pages = text(1).split(separator: " ").map { Int($0) ?? 0 }
    (outcome.pages, outcome.pagesWithoutText) = (pages.first ?? 0, pages.last ?? 0)
    clock = StageClock(values: text(2).split(separator: " ").compactMap { Int($0) })
    if !pieces[3].isEmpty { outcome.fault = Fault(code: text(3), message: Message(fr: text(4), en: text(5))) }
    guard let remarks = WorkerAnswer.notices(in: pieces[6]), let details = WorkerAnswer.notices(in: pieces[7])
    else { return nil }
    (outcome.remarks, outcome.details) = (remarks, details)
    outcome.doubts = DoubtCodes(packed: text(8))
  }
}
