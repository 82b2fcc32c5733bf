import Batch
import Clausier

/// Products that are also made of records that were written before, such as the findings of a check.
extension ProductMaker {
  /// What is made of the records in an input; `nil` where it holds something else.
  func recordOutcome(of file: InputFile, name: String, subject: OpenedFile?) throws(Fault) -> Outcome? {
    guard product.readsRecords, ProductMaker.looksLikeJSON(file.bytes) else { return nil }
    let slices = RecordSlices.slices(of: file.bytes)
    var outcome = Outcome(bodies: [])
    for (index, slice) in slices.enumerated() {
      let reading = RecordReading(Array(slice.bytes))
      switch reading.entry {
      case .record(var record):
        if product.pages == nil {
          if slices.count > 1 { (record.source.act.index, record.source.act.of) = (index + 1, slices.count) }
          record.source.file = name
        }
        let pages = shownPages(of: record.source, in: subject)
        let act = ReadAct(recorded: record)
        outcome.bodies.append(product.body(of: ValidAct(act, json: Array(slice.bytes), pages: pages)))
      case .error(let error): outcome.bodies.append(product.body(of: error))
      case nil:
        let fault = reading.faults.first
        throw .notARecord(pointer: fault?.pointer ?? "", reason: fault?.reason ?? Message(fr: "", en: ""))
      }
    }
    return outcome
  }

  /// Whether bytes begin an object or a list, as no PDF does.
  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { !JSONScan.isSpace($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
