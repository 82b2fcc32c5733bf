import Glibc

/// The three streams that the program is started with.
enum StandardStreams {
  /// Replaces streams that are closed, and makes a closed pipe an error instead of a signal.
  ///
  /// Otherwise the next file opened would get the number of the closed stream and be written to.
  static func secure() {
    signal(SIGPIPE, SIG_IGN)
    // A file larger than allowed for the user is then an error like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      // Opened the wrong way round, so that using the standard input or output fails as it should.
      let mode = stream == STDOUT_FILENO ? O_RDONLY : O_WRONLY
      _ = open("/dev/null", mode)
    }
  }
}
