import TestSupport
import Batch
import Glibc
import Testing

/// A run over a folder of all kinds, disturbed again and again: in the end its output is that of an undisturbed run.
@Suite(.serialized) struct DisturbedRunTests {
  private let folder: TemporaryFolder
  private let inputs = 312

  init() throws {
    folder = try TemporaryFolder()
    let good = try ["word-processor.pdf", "two-columns.pdf", "signed.pdf", "annexes.pdf"].map {
      try Sample.bytes($0)
    }
    for number in 0..<300 {
      let name = "in/\(number % 7)/\(number).pdf"
      switch number % 25 {
      case 3: try folder.put(name, Array(good[0].prefix(number * 20)))
      case 7: try folder.put(name, Sample.bytes("needs-password.pdf"))
      case 11: try folder.put(name, [])
      case 17: try folder.put(name, good[1])
      // Bytes after the end make a different file with the same content.
      default: try folder.put(name, good[number % 4] + Array("% \(number)\n".utf8))
      }
    }
    for number in 0..<10 {
      try folder.put("in/pages/\(number).pdf", SmallPDF.bytes(.init(repeating: "a", count: 60 + number)))
    }
    try folder.put("in/3/hanging.pdf", SmallPDF.hanging)
    try folder.put("in/5/huge.pdf", [])
    truncate(folder.at("in/5/huge.pdf"), 2 << 30)
  }

  private func words(_ output: String, _ more: String...) -> [String] {
    // Under a sanitizer good documents take long as well.
    let timeout = Sanitizer.isOn ? "30" : "2"
    return [
      "extract", folder.at("in"), "-f", "ndjson", "-o", folder.at(output), "--timeout", timeout, "-q", "-j",
      "2",
    ] + more
  }

  private func run(_ output: String, _ more: String...) throws -> ProgramRun {
    try ProgramRun.of((words(output) + more).map { BytePath($0.utf8) })
  }

  @Test(arguments: ["out.ndjson", "out/"])
  func `killed twenty times and bereft of workers twenty times, a run ends as if in peace`(
    output: String
  ) throws {
    #expect(try run("peace-" + output).status == 3)
    var random = SeededRandom(seed: 20_31)
    for round in 0..<20 {
      let disturbed = try RunningProgram(words(output, "--resume"))
      usleep(.random(in: 20_000..<250_000, using: &random))
      // Twice in each round, so that not only the first workers are hit.
      if let worker = disturbed.workers.randomElement(using: &random) { kill(worker, SIGKILL) }
      usleep(.random(in: 0..<150_000, using: &random))
      #expect(disturbed.hasEnded == false || disturbed.wait() == 3, "round \(round): \(disturbed.messages)")
      disturbed.send(SIGKILL)
      _ = disturbed.wait()
    }
    let last = try run(output, "--resume")
    #expect(last.status == 3)
    if output.hasSuffix("/") {
      let names = folder.files()
      let made = names.filter { $0.hasPrefix("out/") && $0.hasSuffix(".ndjson") }
      #expect(made.count == inputs)
      for name in made { #expect(try folder.read(name) == folder.read("peace-" + name)) }
      #expect(!names.contains { $0.hasSuffix(".tmp") })
    } else {
      #expect(try folder.read(output).split(separator: "\n").count == inputs)
      #expect(try folder.read(output) == folder.read("peace-" + output))
      #expect(folder.files().filter { $0.hasPrefix(output) } == [output, output + ".journal"])
    }
    #expect(try run(output, "--resume").messages.contains("hanging.pdf") == false, "nothing is left to do")
  }
}
