import Batch
import Clausier

/// What the user asks `extract` for, checked before anything is read or written.
struct ExtractionRequest {
  /// Where the records go.
  enum Target {
    /// All to the standard output.
    case standardOutput
    /// All to one file.
    case file(BytePath)
    /// Each to a file of its own in a folder.
    case folder(BytePath)
  }

  let list: InputList
  let format: RecordFormat
  let target: Target
  private(set) var pool: PoolSettings
  /// What writes the table, if one is asked for.
  private let table: CSVWriter?
  let policy: RunPolicy
  /// What the form of the output depends on, as the user would write it.
  let settings: String

  /// Makes sense of the arguments.
  ///
  /// - Throws: a notice for whatever does not fit together.
  init(_ arguments: Arguments) throws(Notice) {
    format = try ExtractionRequest.format(arguments.value(.format))
    target = ExtractionRequest.target(arguments.value(.output))
    pool = try PoolSettings(arguments, style: format.style)
    policy = try RunPolicy(arguments)
    table = try TableArguments.writer(arguments, format: format)
    pool.maker.table = table
    settings =
      "--format \(format.rawValue)" + (arguments.has(.noEvidence) ? " --no-evidence" : "")
      + arguments.written(TableArguments.options + [.ocr, .ocrDPI, .ocrLanguage])
    list = try InputArguments.list(arguments, command: Extract.command.name)
    if case .file(let path) = target {
      do throws(OutputPlan.Fault) {
        try OutputPlan.refuseInputs(list.inputs, as: [path])
      } catch { throw .outputCollision(error) }
    }
    if policy != .careful, journalPath == nil { throw .resumeWithoutJournal() }
  }

  /// What stands between the records.
  var layout: RecordLayout {
    RecordLayout(format: format, isList: !list.isOneFile, head: table?.head ?? [])
  }

  /// Where the journal of the run is: beside an output that takes the records of several documents.
  var journalPath: BytePath? {
    switch target {
    case .standardOutput: nil
    case .folder(let folder):
      list.isOneFile ? nil : folder.appending(BytePath("clausier.journal".utf8))
    case .file(let path):
      list.isOneFile || !path.canBeReplaced ? nil : BytePath(path.resolved.bytes + Array(".journal".utf8))
    }
  }

  /// The journal of the run, if it has one.
  ///
  /// - Throws: a notice when an earlier run or another one stands in the way.
  func journal() throws(Notice) -> RunJournal? {
    guard let journalPath else { return nil }
    return try RunJournal.open(journalPath, settings: settings, policy: policy)
  }

  private static func format(_ value: BytePath?) throws(Notice) -> RecordFormat {
    guard let value else { return .json }
    guard let format = RecordFormat(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: .format, known: RecordFormat.allCases.map(\.rawValue))
    }
    return format
  }

  private static func target(_ value: BytePath?) -> Target {
    guard let value, !value.bytes.elementsEqual("-".utf8) else { return .standardOutput }
    return value.endsWithSlash || OutputFolder.exists(at: value) ? .folder(value) : .file(value)
  }
}
