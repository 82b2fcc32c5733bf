import CLinux
import Glibc

/// Takes from a process what reading documents does not need.
public enum Hardening {
  /// No new privileges and no sockets, for this process and those that it starts.
  ///
  /// A kernel without seccomp refuses the filter; then the process goes on without it.
  public static func refuseNetwork() {
    _ = linux_no_new_privileges()
    _ = linux_deny_sockets()
  }

  /// All that a worker does without: besides the network, core dumps, many or large files, and memory far above
  /// its limit, which the parent watches in steps only.
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
