import CPoppler
import Glibc

/// What poppler finds wrong in a file while a thread reads it.
///
/// poppler reports everything to one function for all files. Without one it is silent, and reads on with what is left.
final class PopplerComplaints {
  /// The number of faults so far.
  private(set) var count = 0

  /// Begins to count for the files that this thread reads, until ``end()``.
  init() {
    guard PopplerComplaints.isListening else { return }
    pthread_setspecific(PopplerComplaints.key, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Counts no more.
  func end() { pthread_setspecific(PopplerComplaints.key, nil) }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// Whether poppler reports to us. It must have been started before, which sets a function of its own.
  private static let isListening: Bool = {
    PopplerTables.keep()
    _ = key
    poppler_set_complaint { category, _, _ in
      // Wrong syntax, a failed reading and a state that should not be; the others are warnings or about this machine.
      guard category == 1 || category == 4 || category == 7 else { return }
      guard let counter = pthread_getspecific(PopplerComplaints.key) else { return }
      Unmanaged<PopplerComplaints>.fromOpaque(counter).takeUnretainedValue().count += 1
    }
    return true
  }()
}
