import CLinux
import Glibc

/// The clock that limits are measured with.
enum PoolClock {
  /// The seconds since some moment in the past, independent of any change of the system's time.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
