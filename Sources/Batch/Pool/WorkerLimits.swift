/// What a worker may use before it is stopped.
public struct WorkerLimits: Sendable, Equatable {
  /// The most seconds of processor time for one job, or for each part of it that the worker says takes long; by the
  /// clock thirty times as many.
  public var seconds = 60
  /// The most bytes of memory that a worker may hold at once.
  public var memory = 1 << 30
  /// How many jobs a worker does before a fresh one replaces it, so that leaks of libraries do not add up.
  public var jobs = 1000

  /// The default limits: 60 s, 1 GiB, 1000 jobs.
  public init() {}
}
