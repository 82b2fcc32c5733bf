import Batch
import Clausier

/// What the user asks `extract` for, checked before anything is read or written.
struct ExtractionRequest {
  /// Where the product goes.
  enum Target {
    /// All to the standard output.
    case standardOutput
    /// All to one file.
    case file(BytePath)
    /// Each to a file of its own in a folder.
    case folder(BytePath)

    /// Whether it is a folder.
    var isFolder: Bool {
      if case .folder = self { return true }
      return false
    }
  }

  let list: InputList
  let product: any Product
  let target: Target
  private(set) var pool: PoolSettings
  let policy: RunPolicy
  /// Whether the bytes of inputs done before are compared rather than their size and time.
  let verifies: Bool
  /// What the form of the output depends on, as the user would write it.
  let settings: String
  /// Whether the same command goes on after an interruption, because what takes the bodies keeps them.
  private(set) var goesOn = false

  /// Interprets the arguments.
  ///
  /// - Throws: a notice for anything that does not fit together.
  init(_ arguments: Arguments) throws(Notice) {
    product = try ProductArguments.product(arguments)
    target = ExtractionRequest.target(arguments.value(.output))
    pool = try PoolSettings(arguments, product: product)
    policy = try RunPolicy(arguments)
    verifies = arguments.has(.verify)
    if verifies, !policy.goesOn { throw .optionNeeds(.verify, "--resume") }
    for option in [Option.relativeTo, .prune] where arguments.has(option) && !target.isFolder {
      throw .optionNeedsFolder(option)
    }
    settings =
      "--format \(type(of: product).name)" + (arguments.has(.noEvidence) ? " --no-evidence" : "")
      + arguments.written(
        ProductArguments.options + [.ocr, .ocrDPI, .ocrLanguage, .pages, .acts, .attachments])
    list = try InputArguments.list(arguments, command: Extract.command.name)
    pool.maker.tellsDetails = list.isOneFile
    if arguments.has(.attachments) { pool.maker.attachmentDepth = ProductMaker.usualDepth }
    try WrittenPaths(self, arguments).refuseConflicts(with: list)
    guard policy != .careful, journalPath == nil else { return }
    // A folder that is not there looks like a file that is not there.
    if list.isOneFile, let path = PruningHindrance(list)?.path { throw .absentInput(path) }
    throw .resumeWithoutJournal()
  }

  /// A request for a product whose bodies another subcommand takes, without a journal; `goesOn` if the same command goes
  /// on after an interruption.
  init(_ list: InputList, _ product: any Product, _ pool: PoolSettings, goesOn: Bool = false) {
    (self.list, self.product, self.pool) = (list, product, pool)
    self.goesOn = goesOn
    (target, policy, verifies, settings) = (.standardOutput, .careful, false, "")
  }

  /// How the product is written in the output.
  var layout: OutputLayout { OutputLayout(product: product, isList: !list.isOneFile) }

  /// How bodies are given to another input with the same bytes; `nil` where each input is read by itself. Those of
  /// attachments have names that depend on the file that holds them.
  var renaming: BodyRenaming? { pool.maker.attachmentDepth > 0 ? nil : product.renaming }

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
  /// - Throws: a notice when an earlier run or another one prevents it.
  func journal() throws(Notice) -> RunJournal? {
    guard let journalPath else { return nil }
    return try RunJournal.open(
      journalPath, settings: settings, policy: policy, verifies: verifies,
      hasPasswords: !pool.maker.passwords.isEmpty)
  }

  private static func target(_ value: BytePath?) -> Target {
    guard let value, !value.bytes.elementsEqual("-".utf8) else { return .standardOutput }
    return value.endsWithSlash || OutputFolder.exists(at: value) ? .folder(value) : .file(value)
  }
}
