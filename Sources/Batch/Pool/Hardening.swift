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

  /// Everything that a worker must not use: the network, core dumps, many or large files, and memory far
  /// above its limit, which the parent only checks at intervals.
  static func apply(_ limits: WorkerLimits) {
    refuseNetwork()
    _ = linux_limit_core(0)
    _ = linux_limit_open_files(64)
    // Caches that libraries write are smaller. With the signal ignored, writing more is a plain error.
    signal(SIGXFSZ, SIG_IGN)
    _ = linux_limit_file_size(16 << 20)
    // The tables that a sanitizer keeps are counted, and are larger than any limit.
    #if !SANITIZED
      let headroom = 256 << 20
      _ = linux_limit_data(rlim_t(clamping: limits.memory.addingReportingOverflow(headroom).partialValue))
    #endif
  }
}
