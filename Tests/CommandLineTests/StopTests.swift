import Batch
import Glibc
import Testing

/// Runs that are asked to stop: what is not finished is not done, and nothing else is lost.
@Suite struct StopTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("in/a.pdf", SmallPDF.bytes(["Convention"]))
    try folder.put("in/b.pdf", SmallPDF.hanging)
    try folder.put("in/c.pdf", SmallPDF.bytes(["Avenant"]))
  }

  private func run() throws -> RunningProgram {
    let run = try RunningProgram([
      "extract", folder.at("in"), "-o", folder.at("out/"), "-j", "1", "--timeout", "100", "--lang", "en",
    ])
    for _ in 0..<1000 where !folder.files().contains("out/a.json") { usleep(10_000) }
    usleep(100_000)
    return run
  }

  @Test func `a worker that dies after the request is not started again`() throws {
    let run = try run()
    run.send(SIGTERM)
    for _ in 0..<500 where !run.messages.contains("[stopping]") { usleep(10_000) }
    for worker in run.workers { kill(worker, SIGKILL) }
    #expect(run.wait() == 130)
    #expect(run.messages.contains("after 1 document of 3"))
    #expect(!folder.files().contains("out/b.json"))
  }

  @Test func `a request to the whole group leaves the worker its document`() throws {
    let run = try run()
    let workers = run.workers
    run.send(SIGTERM)
    for worker in workers { kill(worker, SIGTERM) }
    usleep(500_000)
    #expect(run.workers == workers, "they go on")
    run.send(SIGTERM)
    #expect(run.wait() == 130)
    #expect(!folder.files().contains("out/b.json"))
  }

  @Test func `two requests in one breath end the run within seconds`() throws {
    let run = try run()
    run.send(SIGTERM)
    run.send(SIGTERM)
    for _ in 0..<3000 where !run.hasEnded { usleep(10_000) }
    #expect(run.hasEnded)
    #expect(run.wait() == 130)
  }

  @Test func `a closed terminal stops a run as a request does`() throws {
    let run = try run()
    run.send(SIGHUP)
    for _ in 0..<500 where !run.messages.contains("[stopping]") { usleep(10_000) }
    run.send(SIGHUP)
    #expect(run.wait() == 130)
    #expect(run.messages.contains("[interrupted]"))
  }
}
