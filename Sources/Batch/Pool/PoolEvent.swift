/// Something that a pool of workers reports about the job with a number.
public enum PoolEvent: Sendable {
  /// A worker knows what its job is about, and waits to hear whether to continue.
  case identified(job: Int, [UInt8])
  /// A job is done.
  case answered(job: Int, [UInt8])
  /// A job cannot be done; with what the worker had said it is about, if it came so far.
  case failed(job: Int, WorkerFailure, identity: [UInt8]?)
  /// A library wrote a line on the standard error during the job.
  case said(job: Int, [UInt8])
}
