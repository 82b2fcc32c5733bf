/// A job on its way through a pool.
struct WorkerTask {
  /// The number that events name it by.
  let job: Int
  /// What to do, in the form that the worker understands.
  let payload: [UInt8]
  /// How often it was begun.
  var attempts = 0
  /// When it must be done, in the seconds of the pool's clock.
  var deadline = 0.0
  /// What the worker said that it is about.
  var identity: [UInt8]?
}
