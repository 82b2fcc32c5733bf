import Batch
import Clausier

extension Outcome {
  /// The outcome of an input with the same bytes as another that is in the journal and whose bodies are here.
  init(of entry: JournalEntry, _ bodies: [[UInt8]], to input: Input, renaming: BodyRenaming) {
    let name = PathText.text(of: input.name.bytes)
    self.init(bodies: bodies.map { renaming($0, name) })
    if case .failed(let code) = entry.state {
      fault = Fault(code: code, message: Notice.sameContents(entry.path))
    }
  }

  /// The outcome that another input with the same bytes has.
  func renamed(to input: Input, renaming: BodyRenaming) -> Outcome {
    let name = PathText.text(of: input.name.bytes)
    var copy = self
    copy.bodies = bodies.map { renaming($0, name) }
    return copy
  }
}
