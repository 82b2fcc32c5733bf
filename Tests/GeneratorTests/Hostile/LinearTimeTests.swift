import Foundation
import Testing

import Clausier

/// Measures that four times the text takes four times the processor time, and not sixteen times; part of `make bench`
/// alone, because times differ from run to run.
@Suite struct LinearTimeTests {
  private static let isBench = ProcessInfo.processInfo.environment["CLAUSIER_BENCH"] != nil

  @Test(.enabled(if: isBench), arguments: HostileText.pieces)
  func `one piece over and over takes linear time`(piece: String) {
    let small = Self.seconds(HostileText.repeating(piece, bytes: 1 << 16))
    guard small < 4 else {
      Issue.record("\(piece.debugDescription): \(small) s for 64 KB")
      return
    }
    let large = Self.seconds(HostileText.repeating(piece, bytes: 1 << 18))
    print("\(piece.debugDescription)\t\(Int(small * 1000))\t\(Int(large * 1000)) ms")
    #expect(large < 8 * max(small, 0.005), "\(small) s for 64 KB, \(large) s for 256 KB")
  }

  private static func seconds(_ text: String) -> Double {
    let manuscript = Manuscript(text: text)
    let start = clock()
    let read = ReadAct(of: manuscript, source: Source(file: "a.pdf", sha256: "", bytes: 0, pages: 1))
    _ = Checker.findings(in: read, file: FileTraits())
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
