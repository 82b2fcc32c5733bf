import Batch
import Catalogue
import Clausier
import SchemaValidation

/// Brings an index up to date with inputs: records first, in this process, then PDFs, by workers.
struct IndexRun: ~Copyable {
  private let path: BytePath
  private let list: InputList
  private let settings: String
  private let builder: CatalogueBuilder
  private let validator = RecordGate()

  /// The most serious status so far.
  private(set) var status = ExitStatus.good
  /// How many inputs of the index were not named and exist no more.
  private(set) var goneCount = 0

  init(_ path: BytePath, _ list: InputList, settings: String) throws(Notice) {
    self.path = path
    self.list = list
    self.settings = settings
    do throws(CatalogueFault) {
      builder = try CatalogueBuilder(path, program: Version.number)
    } catch { throw .catalogueFailed(path, error) }
  }

  /// Reads what is new or has changed; takes out what is gone if `prunes`.
  mutating func drive(
    _ pool: PoolSettings, prunes: Bool, on console: inout Console
  ) throws(Notice) -> BuildTally {
    var documents: [BytePath] = []
    var facts: [FileFacts] = []
    var names: Set<String> = []
    let indexed = try inputs()
    for input in list.inputs {
      let name = PathText.text(of: input.name.bytes)
      names.insert(name)
      let now = FileFacts(of: input)
      if try isUnchanged(name, now) { continue }
      if let records = RecordFile(input) {
        try add(records, of: input, name, now, prunes: prunes, on: &console)
      } else {
        documents.append(input.shownPath)
        facts.append(now)
      }
    }
    if !documents.isEmpty || !list.faults.isEmpty {
      let documents = InputList(documents, isList: true, entersFolders: false)
      let sink = IndexSink(
        builder: builder, path: path, inputs: documents.inputs, facts: facts, settings: settings)
      var run = ExtractionRun(ExtractionRequest(documents, IndexProduct(), pool, goesOn: true), journal: nil)
      try run.drive(sink, on: &console)
      status.raise(to: run.status)
    }
    let gone = GoneInputs.paths(of: indexed, except: names)
    let hindrance = gone.isEmpty ? nil : PruningHindrance(list)
    if prunes, let hindrance {
      console.tell(.notPruned(nil, hindrance))
      status.raise(to: .unreadableInput)
    }
    do throws(CatalogueFault) {
      if prunes, hindrance == nil, status != .interrupted {
        try builder.prune(keeping: names.union(indexed).subtracting(gone))
      }
      let tally = try builder.finish()
      // Where they may only be out of sight, nobody should be advised to take them out either.
      goneCount = hindrance == nil ? gone.count : 0
      return tally
    } catch { throw .catalogueFailed(path, error) }
  }

  private func inputs() throws(Notice) -> [String] {
    do throws(CatalogueFault) { return try builder.inputs() } catch { throw .catalogueFailed(path, error) }
  }

  private func isUnchanged(_ name: String, _ facts: FileFacts) throws(Notice) -> Bool {
    do throws(CatalogueFault) { return try builder.isUnchanged(name, facts, settings: settings) } catch {
      throw .catalogueFailed(path, error)
    }
  }

  private mutating func add(
    _ records: RecordFile, of input: Input, _ name: String, _ facts: FileFacts, prunes: Bool,
    on console: inout Console
  ) throws(Notice) {
    let (builder, validator, path) = (builder, validator, path)
    var invalid = 0
    var fault: InputFault?
    do throws(CatalogueFault) { try builder.begin(name, isWhole: prunes) } catch {
      throw .catalogueFailed(path, error)
    }
    fault = try records.each { slice throws(Notice) in
      do throws(CatalogueFault) {
        var faults: [RecordFault] = []
        let isTaken = try builder.add(Array(slice.bytes)) { bytes in
          faults = validator.faults(of: bytes)
          return faults.isEmpty
        }
        if !isTaken {
          invalid += 1
          console.tell(.invalidRecord(faults, in: slice), about: input.shownPath)
        }
      } catch { throw .catalogueFailed(path, error) }
    }
    if let fault {
      let told = Fault(fault)
      console.tell(told.message, code: told.code, severity: .error, about: input.shownPath)
      status.raise(to: .unreadableInput)
    }
    if invalid > 0 { status.raise(to: .invalidRecord) }
    do throws(CatalogueFault) {
      try builder.end(fault == nil ? facts : nil, settings: settings)
    } catch { throw .catalogueFailed(path, error) }
  }
}
