import Batch
import Clausier

/// Everything that a run writes, to make sure that nothing of it is something that the run reads, or that it writes
/// otherwise.
struct WrittenPaths {
  /// The paths, by the option that names each; what is beside an output has the output's.
  private var written: [(option: Option, path: BytePath)] = []
  /// The files that options name to be read.
  private var read: [BytePath] = []
  private let report: BytePath?
  private let target: ExtractionRequest.Target
  private let suffix: String

  /// Takes what the arguments name.
  init(_ request: ExtractionRequest, _ arguments: Arguments) {
    target = request.target
    suffix = request.product.suffix
    if case .file(let path) = target {
      written.append((.output, path))
      if let journal = request.journalPath {
        let resolved = path.resolved.bytes
        written += [".part", ".kept"].map { (.output, BytePath(resolved + Array($0.utf8))) }
        written += WrittenPaths.files(of: journal)
      }
    } else if let journal = request.journalPath {
      written += WrittenPaths.files(of: journal)
    }
    report = arguments.value(.report)
    if let report { written.append((.report, report)) }
    read = [Option.passwordFile, .filesFrom].compactMap { arguments.value($0) }.filter {
      !$0.bytes.elementsEqual("-".utf8)
    }
  }

  /// A journal, and what SQLite puts beside it.
  private static func files(of journal: BytePath) -> [(Option, BytePath)] {
    ["", "-wal", "-shm"].map { (.output, BytePath(journal.bytes + Array($0.utf8))) }
  }

  /// Checks them before anything is read or written.
  ///
  /// - Throws: a notice that names the first file that would be lost.
  func refuseConflicts(with list: InputList) throws(Notice) {
    try refuseConflicts(with: list.inputs)
    if let report { try OutputPlace.check(report) }
    switch target {
    case .standardOutput: break
    case .file(let path), .folder(let path): try OutputPlace.check(path, among: list.folders)
    }
  }

  private func refuseConflicts(with inputs: Inputs) throws(Notice) {
    var known: [PathIdentity: BytePath] = [:]
    for path in read { if let identity = PathIdentity(of: path) { known[identity] = path } }
    for (option, path) in written {
      guard let identity = PathIdentity(of: path) else { continue }
      if let other = known[identity] { throw .outputIsGiven(option, path, other) }
      known[identity] = path
    }
    do throws(OutputPlan.Fault) {
      try OutputPlan.refuseInputs(inputs, as: written.map(\.path))
    } catch { throw .outputCollision(error) }
    guard case .folder(let folder) = target else { return }
    // Only a file of the same name can be the same file, and few outputs have it.
    for (option, path) in written {
      let name = path.lastComponent
      for input in inputs {
        let output = folder.appending(input.outputName.replacingPDFSuffix(with: suffix))
        guard output.lastComponent == name, let identity = PathIdentity(of: output) else { continue }
        if identity == PathIdentity(of: path) { throw .outputIsGiven(option, path, input.shownPath) }
      }
    }
  }
}
