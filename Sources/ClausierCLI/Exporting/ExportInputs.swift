import Batch
import Catalogue
import Clausier
import Export

/// Hands the acts of all inputs to an export in the order of the inputs: those of PDFs, of records and of indexes.
struct ExportInputs {
  private let asked: ExportArguments
  private let exporter: Exporter
  private let gate = RecordGate()
  /// PDFs in a row, which are read together.
  private var documents: [BytePath] = []
  /// The acts whose files were not found, which are told together.
  private let missed = MissedFiles()

  /// The most serious status so far.
  private(set) var status = ExitStatus.good

  init(_ asked: ExportArguments, _ exporter: Exporter) {
    self.asked = asked
    self.exporter = exporter
  }

  /// Reads all inputs.
  ///
  /// - Throws: a notice when nothing more can be written.
  mutating func drive(on console: inout Console) throws(Notice) {
    for fault in asked.list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    for input in asked.list.inputs {
      let index = input.indexPath
      let records = index == nil ? RecordFile(input) : nil
      if asked.query != nil, index == nil { throw .queryWithoutIndex(input.shownPath) }
      if index == nil, records == nil {
        documents.append(input.shownPath)
        continue
      }
      try readDocuments(on: &console)
      if status == .interrupted { return }
      if let index { try read(index, on: &console) }
      if let records { try read(records, of: input, on: &console) }
      if status == .usage { return }
    }
    try readDocuments(on: &console)
    for notice in missed.notices { console.tell(notice) }
  }

  // MARK: PDFs

  private mutating func readDocuments(on console: inout Console) throws(Notice) {
    guard !documents.isEmpty else { return }
    let list = InputList(documents, isList: true, entersFolders: false)
    documents = []
    var run = ExtractionRun(ExtractionRequest(list, IndexProduct(), asked.pool), journal: nil)
    let first = exporter.report.leftOut.count
    let (exporter, asked) = (exporter, asked)
    let sink = ExportSink { json throws(Notice) in
      try ExportInputs.add(
        RecordReading(json).entry, to: exporter, asked, choice: nil, files: SourceFolder())
    }
    try run.drive(sink, on: &console)
    // What could not be read has been told.
    missed.gather(exporter.report.leftOut[first...])
    if run.status == .interrupted { status.raise(to: .interrupted) }
  }

  /// Takes a record, or an error in its place.
  ///
  /// - Parameter choice: which acts of a file with several are taken; `nil` where its reader has chosen already.
  private static func add(
    _ entry: RecordEntry?, to exporter: Exporter, _ asked: ExportArguments, choice: ActChoice?,
    files: SourceFolder
  ) throws(Notice) {
    switch entry {
    case .record(let record) where choice == .conventions && record.isOtherActOfSeveral:
      exporter.passOver(others: 1)
    case .record(let record):
      try Export.told(asked.request.output) { () throws(ExportFault) in
        try exporter.add(ExportedAct(record, files: files))
      }
    case .error(let error): exporter.leaveOut(error.file, code: error.fault.code, error.fault.message)
    case nil: break
    }
  }

  // MARK: Records

  private mutating func read(
    _ records: RecordFile, of input: Input, on console: inout Console
  ) throws(Notice) {
    let name = PathText.text(of: input.name.bytes)
    let (exporter, gate, asked, missed) = (exporter, gate, asked, missed)
    let fault = try records.each { slice throws(Notice) in
      let json = Array(slice.bytes)
      let reading = RecordReading(json)
      var faults = gate.faults(of: json)
      if faults.isEmpty { faults = reading.faults }
      guard faults.isEmpty else {
        let notice = Notice.recordNotExported(faults, in: slice)
        exporter.leaveOut(name, code: "invalid-record", notice.message)
        console.tell(notice, about: input.shownPath)
        return
      }
      let first = exporter.report.leftOut.count
      try ExportInputs.add(reading.entry, to: exporter, asked, choice: asked.acts, files: asked.files)
      missed.gather(exporter.report.leftOut[first...])
    }
    guard let fault else { return }
    let told = Fault(fault)
    exporter.leaveOut(name, code: told.code, told.message)
    console.tell(told.message, code: told.code, severity: .error, about: input.shownPath)
  }

  // MARK: Indexes

  private mutating func read(_ index: BytePath, on console: inout Console) throws(Notice) {
    let query = asked.query ?? "*"
    let (exporter, asked) = (exporter, asked)
    do throws(Catalogue.Fault) {
      let catalogue: Catalogue
      do throws(CatalogueFault) { catalogue = try Catalogue(index) } catch { throw .catalogue(error) }
      let found = try catalogue.keys(query)
      exporter.passOver(copies: found.copies)
      for key in found.acts {
        let json: [UInt8]?
        do throws(CatalogueFault) { json = try catalogue.record(key) } catch { throw .catalogue(error) }
        guard let json else {
          let notice = Notice.problem(.record("\(key)"))
          exporter.leaveOut(PathText.text(of: index.bytes), code: "damaged-index", notice.message)
          console.tell(notice, about: index)
          continue
        }
        let first = exporter.report.leftOut.count
        do throws(Notice) {
          try ExportInputs.add(
            RecordReading(json).entry, to: exporter, asked, choice: asked.acts, files: asked.files)
        } catch {
          console.tell(error)
          return status.raise(to: .usage)
        }
        missed.gather(exporter.report.leftOut[first...])
      }
    } catch {
      switch error {
      case .catalogue(let fault): throw .catalogueFailed(index, fault)
      case .query(let fault):
        let message = QueryMessage(fault, in: query)
        console.tell(message.message, code: "query", severity: .error)
        console.print(message.marked)
        status.raise(to: .usage)
      }
    }
  }
}

extension Record {
  /// Whether it is one of several acts of its file and no convention, as ``ActChoice/conventions`` passes over.
  fileprivate var isOtherActOfSeveral: Bool { kind == .unknown && source.act.of > 1 }
}
