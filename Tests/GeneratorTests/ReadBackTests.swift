import Clausier
import Foundation
import Testing

/// Reads drawn acts back: what the generator prints must be found.
@Suite struct ReadBackTests {
  /// The score that the rules reach; it may only be raised.
  private static let floor = 0.95

  @Test func `drawn acts are read back`() throws {
    let count = UInt64(ProcessInfo.processInfo.environment["CLAUSIER_ACTS"] ?? "") ?? 300
    var estimate = Estimate()
    var mistakes: [String] = []
    var texts = ""
    var records: [UInt8] = []
    for seed in 0..<count {
      let reading = ReadBack(ActGenerator.act(seed: seed))
      texts += "==== seed \(seed)\n" + reading.act.text
      estimate.add(reading)
      records += reading.record.json(.compact) + [0x0A]
      if !reading.explanation.isEmpty { mistakes.append(reading.explanation) }
    }
    if let path = ProcessInfo.processInfo.environment["CLAUSIER_ESTIMATE"] {
      let report = EstimateReport(estimate: estimate, fixtures: try FixtureText())
      try report.text.write(toFile: path, atomically: true, encoding: .utf8)
      try Data(records).write(to: URL(filePath: path + ".records.ndjson"))
      try texts.write(toFile: path + ".acts", atomically: true, encoding: .utf8)
      try mistakes.joined(separator: "\n").write(
        toFile: path + ".mistakes", atomically: true, encoding: .utf8)
    }
    #expect(estimate.total.f1 >= Self.floor, "\(mistakes.prefix(20).joined(separator: "\n"))")
  }
}
