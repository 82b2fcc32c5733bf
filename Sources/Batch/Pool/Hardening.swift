import CLinux
import Glibc

/// Takes away from a process what it does not need for reading documents.
public enum Hardening {
  /// No new privileges and no sockets, for this process and those that it starts.
  ///
  /// A kernel without seccomp refuses the filter; then the process continues without it.
  public static func refuseNetwork() {
    _ = linux_no_new_privileges()
    _ = linux_deny_sockets()
  }

  /// Leaves this process memory, its open files, threads, and reading below some paths, for good.
  ///
  /// - Returns: what the kernel does for that.
  public static func confine(reading paths: [String] = []) -> Confinement {
    var done: Confinement = []
    guard linux_no_new_privileges() == 0 else { return done }
    // First the files, since the filter refuses the calls that it does not know.
    if FileAccess.restrict(to: paths) { done.insert(.files) }
    if linux_drop_capabilities() == 0 { done.insert(.rights) }
    if linux_deny_all_but_reading(UInt32(bitPattern: getpid())) == 0 { done.insert(.calls) }
    return done
  }

  /// Takes core dumps, many or growing files from a worker, and memory far above its limit, which the parent only
  /// checks at intervals.
  static func limit(_ limits: WorkerLimits) {
    _ = linux_limit_core(0)
    _ = linux_limit_open_files(64)
    // With the signal ignored, writing is a plain error.
    signal(SIGXFSZ, SIG_IGN)
    _ = linux_limit_file_size(0)
    #if !SANITIZED
      _ = linux_limit_data(mostMemory(limits))
    #endif
  }

  /// Limits the memory of a program that a worker uses.
  static func limit(_ helper: WorkerHelper, _ limits: WorkerLimits) {
    #if !SANITIZED
      _ = linux_limit_data_of(helper.number, mostMemory(limits))
    #endif
  }

  /// The tables that a sanitizer keeps are counted, and are larger than any limit.
  private static func mostMemory(_ limits: WorkerLimits) -> rlim_t {
    let headroom = 256 << 20
    return rlim_t(clamping: limits.memory.addingReportingOverflow(headroom).partialValue)
  }
}
