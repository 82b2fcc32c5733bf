import Batch
@testable import ClausierCLI

/// What `clausier extract --format ndjson` does without its pool: documents are read by the process itself, one after
/// the other.
///
/// Takes the same arguments, and writes to the standard output; `Benchmarks/batch.py` compares the processor time of the
/// two, to show what the pool costs.
@main enum Main {
  static func main() {
    var console = Console(language: .en)
    do throws(Notice) {
      let words = CommandLine.arguments.dropFirst().map { BytePath($0.utf8) }
      let request = try ExtractionRequest(OptionParser.parse(words, options: Extract.command.options))
      var sink = try StreamSink(path: nil, layout: request.layout)
      var clock = StageClock()
      for (index, input) in request.list.inputs.enumerated() {
        if let outcome = request.pool.maker.outcome(of: input, clock: &clock) {
          _ = try sink.put(outcome.bodies, of: index)
        }
      }
      try sink.finish()
    } catch {
      console.tell(error)
    }
  }
}
