/// Why a job got no answer from its worker.
public enum WorkerFailure: Sendable, Equatable {
  /// The worker ended by itself, by this signal (0 if it left without one).
  case crashed(signal: Int32)
  /// The job took longer than it may.
  case timedOut
  /// The worker held more memory than it may.
  case outOfMemory
}
