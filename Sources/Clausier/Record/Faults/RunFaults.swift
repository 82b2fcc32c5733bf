// Why reading a file did not finish: the kinds, and the words of each with what to do next.

extension FaultKind {
  /// Reading a file did not finish.
  static let run = [crashed, timedOut, outOfMemory]

  static let crashed = FaultKind(
    "crashed", params: ["signal"],
    fr: "Le processus qui lisait le fichier s’est arrêté de lui-même ou a été interrompu.",
    en: "The process that read the file ended by itself or was stopped.")

  static let timedOut = FaultKind(
    "timed-out", params: ["limit"], fr: "La lecture du fichier a dépassé le temps permis.",
    en: "Reading the file took longer than it may.")

  static let outOfMemory = FaultKind(
    "out-of-memory", params: ["limit"],
    fr: "La lecture du fichier a demandé plus de mémoire que permis.",
    en: "Reading the file took more memory than it may.")
}

extension Fault {
  /// The program that read the file ended by itself; `signal` is the system's name for how, if it has one.
  public static func crashed(signal: String?) -> Fault {
    let by = signal.map { " (\($0))" } ?? ""
    // These come from outside: from the system, when the machine is out of memory, or from a person.
    let wasKilled = signal == "SIGKILL" || signal == "SIGTERM"
    guard !wasKilled else { return killed(signal, by) }
    return FaultKind.crashed.fault(
      signal.map { .text($0) } ?? .none,
      fr:
        "La lecture de ce fichier s’est arrêtée d’elle-même\(by), sans doute parce qu’il est malformé ; "
        + "faites-le réparer ou imprimer de nouveau en PDF, et signalez-le à l’équipe qui maintient Clausier.",
      en:
        "Reading this file came to a sudden end\(by), probably because it is malformed; have it repaired or "
        + "printed to PDF again, and report it to those who maintain Clausier.")
  }

  private static func killed(_ signal: String?, _ by: String) -> Fault {
    FaultKind.crashed.fault(
      signal.map { .text($0) } ?? .none,
      fr:
        "La lecture de ce fichier a été interrompue de l’extérieur\(by), peut-être par le système à court de "
        + "mémoire ; libérez de la mémoire ou réduisez --jobs, puis reprenez avec --retry-failed.",
      en:
        "Reading this file was stopped from outside\(by), perhaps by the system for want of memory; free some "
        + "memory or lower --jobs, then go on with --retry-failed.")
  }

  /// Reading the file took longer than allowed.
  public static func timedOut(seconds: Int) -> Fault {
    FaultKind.timedOut.fault(
      .number(seconds),
      fr:
        "La lecture de ce fichier a dépassé la limite de \(seconds) s ; augmentez --timeout, ou faites-le "
        + "imprimer de nouveau en PDF.",
      en:
        "Reading this file took longer than the limit of \(seconds) s; raise --timeout, or have it printed "
        + "to PDF again.")
  }

  /// Reading the file took more memory than allowed; the limit is in bytes.
  public static func outOfMemory(limit: Int) -> Fault {
    let mebibytes = limit >> 20
    return FaultKind.outOfMemory.fault(
      .number(limit),
      fr:
        "La lecture de ce fichier a demandé plus que la limite de \(mebibytes) Mio de mémoire ; augmentez "
        + "--memory, ou faites-le imprimer de nouveau en PDF.",
      en:
        "Reading this file took more than the limit of \(mebibytes) MiB of memory; raise --memory, or have it "
        + "printed to PDF again.")
  }
}
