import Batch
import Clausier
import FoundationEssentials

/// A line that `clausier worker` is given: what to read.
enum WorkerJob {
  /// The input that a line asks for: a path, or a JSON object with `file`, and possibly `name` or `base64`.
  ///
  /// - Throws: the fault that answers a line that is neither.
  static func input(_ line: [UInt8]) throws(Fault) -> Input {
    guard line.first == UInt8(ascii: "{") else {
      return Input(file: BytePath(line))
    }
    guard let job = try? JSONDecoder().decode(Job.self, from: Data(line)) else { throw .badJob }
    let file = BytePath(job.file.utf8)
    guard let base64 = job.base64 else {
      return Input(origin: .file(file), name: job.name.map { BytePath($0.utf8) } ?? file)
    }
    guard let bytes = Data(base64Encoded: base64) else { throw .badJob }
    return Input(origin: .bytes(Array(bytes)), name: BytePath((job.name ?? job.file).utf8))
  }

  private struct Job: Decodable {
    var file: String
    var name: String?
    var base64: String?
  }
}
