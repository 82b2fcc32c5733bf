import Glibc

/// Where each input's record goes: the input's own output name below a folder, with another ending.
public struct OutputPlan: Sendable {
  /// Why the outputs cannot all be written.
  public enum Fault: Error, Sendable, Equatable {
    /// Two inputs lead to the same output, or one's output is a folder of the other's.
    case collision(output: BytePath, first: BytePath, second: BytePath)
    /// The output is one of the inputs.
    case overwritesInput(BytePath)
  }

  private let inputs: Inputs
  private let folder: BytePath
  private let suffix: String

  /// Plans the outputs of `inputs` below `folder`.
  ///
  /// - Parameter suffix: what replaces `.pdf`, or is added to a name without it.
  /// - Throws: ``Fault`` before anything is written.
  public init(_ inputs: Inputs, in folder: BytePath, suffix: String) throws(Fault) {
    self.inputs = inputs
    self.folder = folder
    self.suffix = suffix
    try refuseCollisions()
    try OutputPlan.refuseInputs(inputs, as: inputs.indices.lazy.map { [self] in output(at: $0) })
  }

  /// The output of the input at an index.
  public func output(at index: Int) -> BytePath { output(of: inputs[index]) }

  private func output(of input: Input) -> BytePath {
    folder.appending(input.outputName.replacingPDFSuffix(with: suffix))
  }

  /// Compares hashes first: the paths themselves would take too much memory.
  private func refuseCollisions() throws(Fault) {
    var hashed = inputs.indices.map { (hash: output(at: $0).hashValue, index: $0) }
    hashed.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    for (left, right) in zip(hashed, hashed.dropFirst()) where left.hash == right.hash {
      let output = output(at: left.index)
      if output == self.output(at: right.index) { throw collision(at: output, left.index, right.index) }
    }
    var last: BytePath?
    for index in inputs.indices {
      var name = inputs[index].outputName.parent
      if name == last { continue }
      last = name
      while name.bytes != Array(".".utf8), name.bytes != Array("/".utf8) {
        let above = folder.appending(name)
        if let first = OutputPlan.index(of: above.hashValue, in: hashed), output(at: first) == above {
          throw collision(at: above, first, index)
        }
        name = name.parent
      }
    }
  }

  private func collision(at output: BytePath, _ first: Int, _ second: Int) -> Fault {
    .collision(output: output, first: inputs[first].shownPath, second: inputs[second].shownPath)
  }

  private static func index(of hash: Int, in hashed: [(hash: Int, index: Int)]) -> Int? {
    var (low, high) = (0, hashed.count)
    while low < high {
      let middle = low + (high - low) / 2
      if hashed[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashed.count && hashed[low].hash == hash ? hashed[low].index : nil
  }

  /// Checks that no output is one of the inputs.
  ///
  /// - Throws: ``Fault/overwritesInput(_:)`` for the first that is.
  public static func refuseInputs(_ inputs: Inputs, as outputs: some Sequence<BytePath>) throws(Fault) {
    var existing: Set<Identity> = []
    for output in outputs {
      if let identity = Identity(of: output) { existing.insert(identity) }
    }
    if existing.isEmpty { return }
    for input in inputs {
      guard case .file(let path) = input.origin, let identity = Identity(of: path) else { continue }
      if existing.contains(identity) { throw .overwritesInput(path) }
    }
  }
}
