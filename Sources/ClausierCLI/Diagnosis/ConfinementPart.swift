import Batch
import Clausier

/// One of the things that confine a worker, as it is told.
struct ConfinementPart {
  /// Its name in a report.
  let name: String
  /// What it is.
  let part: Confinement
  /// What it does, and by what.
  let text: Message

  /// All of them.
  static let all = [
    ConfinementPart(name: "systemCalls", part: .calls, text: systemCalls),
    ConfinementPart(name: "files", part: .files, text: files),
    ConfinementPart(name: "rightsGivenUp", part: .rights, text: rights),
    ConfinementPart(name: "parentMemory", part: .memory, text: memory),
  ]

  /// What confines a worker on this machine: one is started to tell.
  static func here() -> Confinement {
    var pool = WorkerPool(size: 1, limits: WorkerLimits()) { _, _, _ in [] }
    guard (try? pool.submit([], as: 0)) != nil else { return [] }
    while !pool.isIdle, (try? pool.events()) != nil {}
    return pool.confinement ?? []
  }
}
