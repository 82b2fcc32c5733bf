/// What keeps a worker from all but its work; the kernel may lack a part of it.
public struct Confinement: OptionSet, Sendable {
  /// The parts as bits.
  public let rawValue: UInt8

  /// Takes the parts as bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No calls that reach other processes, other machines or the names of files (seccomp).
  public static let calls = Confinement(rawValue: 1)
  /// No files but those that libraries need, and those only for reading (Landlock).
  public static let files = Confinement(rawValue: 2)
  /// None of an administrator's rights.
  public static let rights = Confinement(rawValue: 4)
  /// No look into the memory of the parent.
  public static let memory = Confinement(rawValue: 8)

  /// All parts.
  public static let whole: Confinement = [.calls, .files, .rights, .memory]
}
