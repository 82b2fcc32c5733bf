import Batch
import Recognition

extension RecogniserKeeper {
  /// Has the parent of a worker start and end the program that reads page images.
  static func from(_ parent: WorkerLink) -> RecogniserKeeper {
    RecogniserKeeper {
      parent.startHelper().map {
        RunningRecogniser(number: $0.number, requests: $0.requests, answers: $0.answers)
      }
    } end: { _ in
      parent.endHelper()
    }
  }
}

extension WorkerHelper {
  init(_ program: RunningRecogniser) {
    self.init(number: program.number, requests: program.requests, answers: program.answers)
  }
}
