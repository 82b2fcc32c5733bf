import Glibc

/// Where each input's record goes in a folder: the input's own name below the folder, with another ending.
public struct OutputPlan: Sendable {
  /// Why the outputs cannot all be written.
  public enum Fault: Error, Sendable, Equatable {
    /// Two inputs lead to the same output, or one's output is a folder of the other's.
    case collision(output: BytePath, first: BytePath, second: BytePath)
    /// The output is one of the inputs.
    case overwritesInput(BytePath)
  }

  /// The outputs in the order of the inputs.
  public let outputs: [BytePath]

  /// Plans the outputs of `inputs` below `folder`.
  ///
  /// - Parameter suffix: what takes the place of `.pdf`, or is added to a name without it.
  /// - Throws: ``Fault`` before anything is written.
  public init(_ inputs: [Input], in folder: BytePath, suffix: String) throws(Fault) {
    var sources: [BytePath: Int] = [:]
    var outputs: [BytePath] = []
    outputs.reserveCapacity(inputs.count)
    for (index, input) in inputs.enumerated() {
      let output = folder.appending(input.name.replacingPDFSuffix(with: suffix))
      if let first = sources.updateValue(index, forKey: output) {
        throw .collision(output: output, first: inputs[first].shownPath, second: input.shownPath)
      }
      outputs.append(output)
    }
    for (index, input) in inputs.enumerated() {
      var name = input.name.parent
      while name.bytes != Array(".".utf8), name.bytes != Array("/".utf8) {
        let above = folder.appending(name)
        if let first = sources[above] {
          throw .collision(output: above, first: inputs[first].shownPath, second: inputs[index].shownPath)
        }
        name = name.parent
      }
    }
    try OutputPlan.refuseInputs(inputs, as: outputs)
    self.outputs = outputs
  }

  /// Makes sure that no output is one of the inputs.
  ///
  /// - Throws: ``Fault/overwritesInput(_:)`` for the first that is.
  public static func refuseInputs(_ inputs: [Input], as outputs: [BytePath]) throws(Fault) {
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
