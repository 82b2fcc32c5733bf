import Batch

/// Why the outputs of documents that were not given must stay: those documents may only be out of sight.
enum PruningHindrance: Equatable {
  /// Nothing at all was given.
  case noDocument
  /// A folder could not be listed, or gave nothing, as where a share is not mounted.
  case folder(BytePath)
  /// Nothing is at a path that was given by itself.
  case absent(BytePath)

  /// Looks for a reason; `nil` where all that was given was seen.
  init?(_ list: InputList) {
    if let fault = list.faults.first {
      self = .folder(fault.folder)
    } else if list.inputs.isEmpty {
      self = .noDocument
    } else if let path = PruningHindrance.absent(list.inputs) {
      self = .absent(path)
    } else {
      return nil
    }
  }

  /// What was not seen, if it has a name.
  var path: BytePath? {
    switch self {
    case .noDocument: nil
    case .folder(let path), .absent(let path): path
    }
  }

  private static func absent(_ inputs: Inputs) -> BytePath? {
    inputs.indices.lazy.filter { inputs.isNamed(at: $0) }.map { inputs[$0] }
      .first { !$0.isStandardInput && FileFacts(of: $0).size < 0 }?.shownPath
  }
}
