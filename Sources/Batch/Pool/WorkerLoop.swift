import Glibc

/// The code of a worker: takes jobs from its parent, does them one after another, and answers.
enum WorkerLoop {
  /// Does a job, with the file that was opened for it; no answer if the parent did not want it to continue.
  typealias Work = (_ job: [UInt8], _ file: OpenedFile?, _ parent: WorkerLink) -> [UInt8]?

  /// Works until nobody is left to work for.
  static func run(_ work: Work, for parent: WorkerLink) -> Never {
    while let job = parent.job() {
      if let answer = work(job.payload, job.file, parent) { parent.answer(answer) }
    }
    // Not `exit`: a worker must not run what the parent registered for its own end.
    _exit(0)
  }
}
