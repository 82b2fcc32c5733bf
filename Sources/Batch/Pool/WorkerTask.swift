/// A job on its way through a pool.
struct WorkerTask {
  /// The number that events name it by.
  let job: Int
  /// What to do, in the form that the worker understands.
  let payload: [UInt8]
  /// The file that was opened for it.
  let file: OpenedFile?
  /// How often it was begun.
  var attempts = 0
  /// When it is given up in any case, in the seconds of the pool's clock.
  var deadline = 0.0
  /// The worker's processor time at which it must be done, in seconds: that does not depend on what else is running.
  var processorEnd = 0.0
  /// What the worker said that it is about.
  var identity: [UInt8]?
}
