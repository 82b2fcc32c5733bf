import Batch
import Foundation
import Testing

/// What a worker is refused, tried from inside one.
@Suite struct ConfinementTests {
  /// Who runs the program.
  enum User: CaseIterable {
    case present, nobody
  }

  /// The kernel's side.
  enum Kernel: CaseIterable {
    case whole, withoutLandlock
  }

  private static let isRoot = getuid() == 0
  private static let setpriv = "/usr/bin/setpriv"
  private static let calls = Set([
    "write-beside", "write-nowhere", "remove-file", "rename-file", "link-file", "change-mode", "make-folder",
    "reach-network", "trace-parent", "read-parent", "write-parent", "open-parents-memory", "name-parent",
    "take-parents-file", "signal-parent", "signal-all", "signal-thread", "limit-parent", "fork",
    "start-program",
    "fault-memory", "ring", "write-file", "slow-parent",
  ])
  private static let allowed = Set([
    "read-given", "use-helper", "signal-self", "signal-own-thread", "start-thread",
  ])

  @Test(arguments: User.allCases, Kernel.allCases)
  func `a worker reaches nothing but its file, its helper and itself`(user: User, kernel: Kernel) throws {
    guard user == .present || Self.isRoot else { return }
    let told = try answers(user, kernel)
    for name in Self.calls { #expect(Int(told[name] ?? "") != nil, "\(name): \(told[name] ?? "untold")") }
    for name in Self.allowed.subtracting(["read-given"]) { #expect(told[name] == "allowed", "\(name)") }
    #expect(told["read-given"] == "7")
    // Refused, not only impossible without a terminal.
    #expect(told["type-for-user"] == "\(EPERM)")
    let held = Confinement(rawValue: UInt8(told["confinement"] ?? "") ?? 0)
    #expect(held.isSuperset(of: [.calls, .rights, .memory]))
    if kernel == .withoutLandlock {
      #expect(!held.contains(.files))
    } else if held.contains(.files) {
      for name in ["read-file", "list-folder", "open-parents-environment"] {
        #expect(Int(told[name] ?? "") != nil, "\(name): \(told[name] ?? "untold")")
      }
      #expect(told["list-fonts"] == "allowed" || told["list-fonts"] == "\(ENOENT)")
    }
  }

  /// What came of each thing that was tried.
  private func answers(_ user: User, _ kernel: Kernel) throws -> [String: String] {
    // Everybody may read and write the file, and the folder it is in: nothing but the confinement protects it.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "other.txt")
    try Data("private".utf8).write(to: file)
    chmod(folder.path, 0o777)
    chmod(file.path, 0o666)
    return try answers([file.path] + (kernel == .withoutLandlock ? ["old"] : []), as: user)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a worker that does nothing is given up after its time, not after thirty times that`()
    throws
  {
    #expect(try answers([#filePath, "hang"], as: .present)["failure"] == "timedOut")
  }

  private func answers(_ arguments: [String], as user: User) throws -> [String: String] {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "WorkerProbe")
    let process = Process()
    var words = [program.path] + arguments
    if user == .nobody {
      words = [Self.setpriv, "--reuid=65534", "--regid=65534", "--clear-groups", "--"] + words
    }
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    let output = Foundation.Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(
      lines.compactMap { $0.count == 2 ? (String($0[0]), String($0[1])) : nil },
      uniquingKeysWith: { first, _ in first })
  }
}
